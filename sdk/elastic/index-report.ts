import { escapeHtml, visible } from '../escape.js';
import { skippedTexts } from '../table/skipped-texts.js';
import { GREY } from '../table/tones.js';
import type { Ledger, RejectionCount } from './ledger.js';

/** Rejections that are shown; `rejections` has more. */
const SHOWN = 5;
const CHARACTERS = 200;
/** Fields that are named. */
const FIELDS = 10;
const CELL = 'text-align:left;padding:.2em .8em;vertical-align:top;background:transparent';

/** The entries as properties of a class, so that they stand once, in {@link Ledger}. */
const LedgerEntries = function (this: object, ledger: Ledger): void {
  Object.assign(this, ledger);
} as unknown as new (ledger: Ledger) => Ledger;

/**
 * What became of every document: the ledger of one `index()`, which shows itself in a notebook and a terminal.
 *
 * @example
 * ```ts
 * const report = await capture('bulk.pcapng').index(client, 'packets');
 * report.created; // 8684
 * report.rejections[0]?.reason;
 * ```
 */
export class IndexReport extends LedgerEntries {
  /** @internal */
  constructor(
    /** The index that was written to. */
    readonly index: string,
    ledger: Ledger,
  ) {
    super(ledger);
  }

  /** The books in one line: `48,211 dissected = 48,211 sent (48,211 created + 0 already there + 0 rejected) + 0 not sent`. */
  get summary(): string {
    const [dissected, sent, created, there, rejected, notSent] = [
      this.dissected,
      this.sent,
      this.created,
      this.alreadyThere,
      this.rejected,
      this.notSent,
    ].map(grouped);
    return `${dissected} dissected = ${sent} sent (${created} created + ${there} already there + ${rejected} rejected) + ${notSent} not sent.`;
  }

  /**
   * The summary, and under it why documents were rejected. Never throws.
   *
   * @example
   * ```ts
   * console.log(String(await capture('bulk.pcapng').index(client, 'packets')));
   * ```
   */
  override toString(): string {
    const reasons = this.reasons.map(each => `  rejected ${reasonText(each)}`);
    const some = this.rejections.slice(0, SHOWN).map(({ id, reason }) => `    ${shown(id)}: ${shown(reason)}`);
    const left = this.unmapped.length > 0 ? [`  ${this.#unmappedText()}`] : [];
    const without = skippedTexts(this.skipped).map(line => `  ${line}`);
    return [`${shown(this.index)}: ${this.summary}`, ...reasons, ...some, ...left, ...without].join('\n');
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }

  [Symbol.for('Jupyter.display')](): Record<string, unknown> {
    return { 'text/html': this.#html(), 'text/plain': this.toString() };
  }

  #unmappedText(): string {
    const { length } = this.unmapped;
    const names = this.unmapped.slice(0, FIELDS).map(shown).join(', ');
    const more = length > FIELDS ? `, and ${grouped(length - FIELDS)} more` : '';
    return `${grouped(length)} ${length === 1 ? 'field is' : 'fields are'} in the documents, but not searchable, since the index's budget of fields is used up: ${names}${more}`;
  }

  #html(): string {
    const rows = this.rejections
      .slice(0, SHOWN)
      .map(({ id, reason }) => `<tr><td style="${CELL}">${html(id)}</td><td style="${CELL}">${html(reason)}</td></tr>`);
    const table = rows.length > 0 ? `<table style="border-collapse:collapse;margin:0">${rows.join('')}</table>` : '';
    const reasons = this.reasons.map(
      each => `<div style="padding:.2em .8em">rejected ${escapeHtml(reasonText(each))}</div>`,
    );
    const left =
      this.unmapped.length > 0 ? `<div style="padding:.2em .8em">${escapeHtml(this.#unmappedText())}</div>` : '';
    const without = skippedTexts(this.skipped).map(line => `<div style="padding:.2em .8em">${escapeHtml(line)}</div>`);
    return (
      `<div style="${GREY};font-variant-numeric:tabular-nums">` +
      `<div style="padding:.2em .8em"><b>${html(this.index)}</b>: ${escapeHtml(this.summary)}</div>${reasons.join('')}${table}${left}${without.join('')}</div>`
    );
  }
}

function reasonText({ documents, type, status }: RejectionCount): string {
  return `${grouped(documents)} × ${shown(type)} (${status})`;
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

function shown(text: string): string {
  return visible(text, CHARACTERS);
}

function html(text: string): string {
  return escapeHtml(shown(text));
}
