/** What a terminal, a bidi algorithm or a parser would act on rather than show. */
const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
const COMBINING = /\p{M}/u;
/** Accents that may stand on one letter; longer piles reach into the rows above and below. */
const PILE = 4;

/**
 * A text with everything made visible that would otherwise act: control characters become their pictures
 * (␀, ␛, ␊), bidi controls, zero-width characters and lone surrogates become `\u{…}`.
 *
 * The result is safe for a terminal; for HTML, pass it through {@link escapeHtml}.
 *
 * @param budget the most characters to show; what does not fit is cut, and ends with `…`. The cost is that of
 *   the characters shown, however long the text is.
 * @example
 * ```ts
 * visible('a\u0000b\u001b[31m'); // 'a␀b␛[31m'
 * visible('abcdef', 4); // 'abc…'
 * ```
 */
export function visible(text: string, budget = Number.POSITIVE_INFINITY): string {
  let shown = '';
  let length = 0;
  let fits = '';
  let pile = 0;
  for (const character of text) {
    pile = COMBINING.test(character) ? pile + 1 : 0;
    const acting = pile > PILE || ACTING.test(character);
    const drawn = acting ? picture(character) : character;
    // A picture is one character or several; any other character counts as one, also beyond U+FFFF.
    length += acting ? drawn.length : 1;
    if (length > budget) return `${fits}…`;
    shown += drawn;
    if (length < budget) fits = shown;
  }
  return shown;
}

/** The same of a text whose lines are its own: they stay lines. */
export function visibleLines(text: string, budget = Number.POSITIVE_INFINITY): string {
  return text
    .split('\n')
    .map(line => visible(line, budget))
    .join('\n');
}

/**
 * A text for HTML's content and quoted attributes.
 *
 * @example
 * ```ts
 * escapeHtml('<b title="x">'); // '&lt;b title=&quot;x&quot;&gt;'
 * ```
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `\\u{${code.toString(16)}}`;
}
