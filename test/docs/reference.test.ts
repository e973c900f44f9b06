import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type Comment, type DeclarationReflection, ReflectionKind, type SignatureReflection } from 'typedoc';
import { readReference } from '../../scripts/reference.mjs';
import { docstringExamples } from './examples.js';

/** Members of these kinds are documented by a sentence; what can be called needs more. */
const PLAIN = [
  ReflectionKind.Class,
  ReflectionKind.Interface,
  ReflectionKind.TypeAlias,
  ReflectionKind.Variable,
  ReflectionKind.Property,
  ReflectionKind.GetSignature,
];

const ANNOUNCED = /^(?:A|An|The|Every|Each|How|What|Whether|Which|Captures|One|Saved|Packets|arquero's)\b/;
const NOTHING = new Set(['void', 'Promise<void>']);

const plainText = (comment: Comment | undefined): string =>
  (comment?.summary ?? [])
    .map(({ text }) => text)
    .join('')
    .trim();

const blocks = (comment: Comment | undefined, tag: string): string[] =>
  (comment?.blockTags ?? [])
    .filter(block => block.tag === tag)
    .map(({ content }) => content.map(({ text }) => text).join(''));

/** What a docstring does not say, of what it must. */
function lacks({ comment: own, parent, type }: SignatureReflection): string[] {
  // A constant that holds a function has its docstring itself.
  const comment = own ?? parent.comment;
  const text = plainText(comment);
  const returns = NOTHING.has(String(type)) || ANNOUNCED.test(text) || blocks(comment, '@returns').length > 0;
  const errors = /\b(?:[Tt]hrows)\b/.test(text) || blocks(comment, '@throws').length > 0;
  return [
    ...(text === '' ? ['what it does'] : []),
    ...(returns ? [] : ['what it returns']),
    ...(errors ? [] : ['which errors it throws']),
    ...(blocks(comment, '@example').length > 0 ? [] : ['an example']),
  ];
}

/** Whether a thing is wishlab's own, and neither arquero's nor JavaScript's by inheritance, nor part of a type written in place. */
function isOwn(reflection: DeclarationReflection | SignatureReflection): boolean {
  for (let at = reflection.parent; at && !at.isProject(); at = at.parent) {
    if (at.isSignature() || at.kindOf(ReflectionKind.TypeLiteral)) return false;
  }
  return (reflection.sources ?? []).every(({ fileName }) => fileName.startsWith('sdk/'));
}

describe('the reference of the API', () => {
  let warned = false;
  let things: (DeclarationReflection | SignatureReflection)[] = [];
  before(async () => {
    const { app, project } = await readReference();
    warned = app.logger.hasWarnings() || app.logger.hasErrors();
    const all = Object.values(project.reflections).filter(each => each.isDeclaration() || each.isSignature());
    things = all.filter(isOwn);
  });

  it('reads without a warning: every type that is spoken of is public', () => assert.equal(warned, false));

  it('says of each function and method what it returns, which errors it throws, and gives an example', () => {
    // The first of several signatures speaks for all.
    const called = things
      .filter(each => each.isSignature())
      .filter(each => each.kindOf(ReflectionKind.CallSignature) && each.parent.signatures?.[0] === each);
    assert.ok(called.length > 80, `${called.length} of them`);
    const wanting = called.map(each => [each.getFullName(), lacks(each).join(', ')]).filter(([, what]) => what !== '');
    assert.deepEqual(wanting, []);
  });

  it('says what each type, property and constant is', () => {
    const plain = things.filter(each => each.kindOf(PLAIN));
    assert.ok(plain.length > 200, `${plain.length} of them`);
    const silent = plain.filter(each => plainText(each.comment) === '');
    assert.deepEqual(
      silent.map(each => each.getFullName()),
      [],
    );
  });

  it('has no example that the tests do not run', () => {
    const run = new Set(docstringExamples().map(({ code }) => code.trim()));
    const shown = things.flatMap(each =>
      blocks(each.comment, '@example').map(text => [each.getFullName(), text] as const),
    );
    assert.ok(shown.length > 80, `${shown.length} examples`);
    const code = (text: string): string => text.trim().replace(/^```ts\n|\n```$/g, '');
    const idle = shown.filter(([, text]) => !run.has(code(text).trim()));
    assert.deepEqual(idle, []);
  });
});
