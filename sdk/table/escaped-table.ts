import { type HtmlOptions, type MarkdownOptions, escapedHtml, escapedMarkdown } from './escaped-output.js';
import { ExpressionTable } from './expression-table.js';

/** arquero's table, whose HTML and Markdown hold no markup that came in a packet. */
export class EscapedTable extends ExpressionTable {
  /**
   * The rows as an HTML table; arquero's own, with its options, but that texts and column names of packets stay text: markup is escaped, control characters are
   * made visible. What `null` and `style` give is the caller's, and stands as it is. Throws what arquero throws.
   *
   * @example
   * ```ts
   * packets.select('flow', 'tcp_len').toHTML({ limit: 1 }).startsWith('<table>'); // true
   * ```
   */
  override toHTML(options: HtmlOptions = {}): string {
    return escapedHtml(this, options);
  }

  /**
   * The rows as a Markdown table; arquero's own, with its options, but that texts and column names of packets stay text: what Markdown or HTML would act on
   * are entities (`|` is `&#124;`), line ends and control characters are made visible. Throws what arquero throws.
   *
   * @example
   * ```ts
   * PacketTable.from(aq.table({ info: ['<b>|'] })).toMarkdown(); // '|info|\n|:-|\n|&#60;b&#62;&#124;|\n'
   * ```
   */
  override toMarkdown(options: MarkdownOptions = {}): string {
    return escapedMarkdown(this, options);
  }
}
