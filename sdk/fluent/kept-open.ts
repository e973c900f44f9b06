import * as v from 'valibot';
import { WishlabError } from '../errors.js';
import { ExportedObjects } from '../frame/exported-objects.js';
import { FollowedStream } from '../frame/followed-stream.js';
import type { FrameTree } from '../frame/frame-tree.js';
import { type OptionSchemas, checkOptions, checkValue } from '../request/check.js';
import { CALL_OPTIONS, numberFrom } from '../request/expected.js';
import { longCall } from '../request/long-call.js';
import type { Request } from '../request/request.js';
import type { CallOptions, Source } from '../request/source.js';
import type { MimeBundle } from '../table/bundle.js';
import { type ExpertRow, type HierarchyRow, expertTable, hierarchyTable } from './capture-summaries.js';
import { describeCapture, describeHtml } from './describe.js';
import { ONE_CAPTURE_OPTIONS, type OneCaptureOptions, frameOf } from './one-capture.js';
import type { PacketTable } from './packet-table.js';

/** Options of `follow()`. */
export interface FollowOptions extends OneCaptureOptions {
  /** The stream's number within an HTTP/2 or QUIC connection. */
  readonly substream?: number;
}

const FOLLOW_OPTIONS: OptionSchemas<FollowOptions> = { ...ONE_CAPTURE_OPTIONS, substream: v.optional(numberFrom(0)) };

/** Protocols of which each stream has frames, and so two sides, even if none of them has bytes. */
const NUMBERED: readonly string[] = ['TCP', 'UDP'];

/**
 * What a capture is asked that needs its frames at hand: it is read once, and stays open for further questions, in a worker of
 * its own, for five minutes after the last one; at most two captures do.
 */
export abstract class KeptOpen {
  /** @param request what is wanted, so far. */
  constructor(
    protected readonly source: Source,
    readonly request: Request,
  ) {}

  /**
   * One frame's whole tree: labels, values, display filters, bytes; with what a second pass knows (`http.response_in`).
   *
   * Cost: the first question reads the capture, one dissection; a frame then takes some milliseconds.
   *
   * @param number the frame's number, from 1; neither `displayFilter` nor `limit` changes it.
   * @throws OPTION_INVALID, CAPTURE_CHANGED, CAPTURE_NOT_READABLE for what is no regular file
   * @example
   * ```ts
   * const frame = await capture('web.pcapng').frame(7);
   * frame.value('tcp.dstport'); // 80
   * ```
   */
  frame(number: number, options: OneCaptureOptions = {}): Promise<FrameTree> {
    return frameOf(this.source, this.request, number, options);
  }

  /**
   * What both sides of a stream said: Wireshark's Follow Stream.
   *
   * Cost: one dissection of every field of the whole capture.
   *
   * @param protocol `tcp`, `udp`, `tls`, `http`, `http2`, `quic` or another that Wireshark follows.
   * @param stream the stream's number: `tcp.stream`, `udp.stream`.
   * @throws OPTION_INVALID, also where the capture has no such stream of TCP or UDP; of other protocols that is one without bytes
   * @example
   * ```ts
   * const stream = await capture('web.pcapng').follow('tcp', 0);
   * stream.text('client').startsWith('GET '); // true
   * ```
   */
  async follow(protocol: string, stream: number, given: FollowOptions = {}): Promise<FollowedStream> {
    checkOptions('follow()', FOLLOW_OPTIONS, given);
    checkValue("follow() takes a protocol's name,", v.string('a text'), protocol);
    checkValue('follow() takes the number of a stream,', numberFrom(0), stream);
    const { capture, substream, ...options } = given;
    return longCall(options, async filled => {
      const question = {
        ask: 'follow',
        protocol: protocol.toUpperCase(),
        stream,
        substream: substream ?? null,
      } as const;
      const followed = new FollowedStream(await this.source.ask(question, capture ?? null, this.request, filled));
      if (followed.client === '' && NUMBERED.includes(question.protocol)) throw noStream(followed.capture, question);
      return followed;
    });
  }

  /**
   * The files that a protocol carried: Wireshark's Export Objects.
   *
   * Cost: one dissection of every field of the whole capture; the files' bytes are held in memory.
   *
   * @param protocol `http`, `smb`, `tftp`, `imf`, `dicom` or another that Wireshark exports from.
   * @throws OPTION_INVALID
   * @example
   * ```ts
   * const objects = await capture('web.pcapng').exportObjects('http');
   * objects.all[0]?.type; // 'text/html'
   * ```
   */
  async exportObjects(protocol: string, { capture, ...options }: OneCaptureOptions = {}): Promise<ExportedObjects> {
    return longCall(options, async filled => {
      const question = { ask: 'objects', protocol: protocol.toLowerCase() } as const;
      return new ExportedObjects(await this.source.ask(question, capture ?? null, this.request, filled));
    });
  }

  /**
   * The expert notes of Wireshark on the frames that pass: a row for each; see {@link ExpertRow}.
   *
   * Cost: one dissection of every field of the whole capture.
   *
   * @throws OPTION_INVALID after `limit`, which has no part in it
   * @example
   * ```ts
   * const notes = await capture('web.pcapng').displayFilter('tcp').expert();
   * notes.groupby('severity').count();
   * ```
   */
  async expert(options: CallOptions = {}): Promise<PacketTable<ExpertRow>> {
    checkOptions('expert()', CALL_OPTIONS, options);
    return longCall(options, filled => expertTable(this.source, this.request, filled));
  }

  /**
   * Which protocols carry which, in the frames that pass: a row for each chain of protocols; see {@link HierarchyRow}. Counted as tshark's
   * `-z io,phs` does.
   *
   * Cost: one dissection of every field of the whole capture.
   *
   * @throws OPTION_INVALID after `limit`, which has no part in it
   * @example
   * ```ts
   * const protocols = await capture('web.pcapng').hierarchy();
   * ```
   */
  async hierarchy(options: CallOptions = {}): Promise<PacketTable<HierarchyRow>> {
    checkOptions('hierarchy()', CALL_OPTIONS, options);
    return longCall(options, filled => hierarchyTable(this.source, this.request, filled));
  }

  /**
   * Closes what `frame`, `follow` and their like keep open; the next of them reads the capture again. Never throws.
   *
   * @example
   * ```ts
   * const web = capture('web.pcapng');
   * const frame = await web.frame(7);
   * await web.close();
   * ```
   */
  close(): Promise<void> {
    return this.source.close();
  }

  /**
   * The plan in words: captures, workers, fields, depth, and what is left out. Dissects nothing.
   *
   * @throws what {@link Capture} lists.
   * @example
   * ```ts
   * console.log(await capture('bulk.pcapng').tcp().explain());
   * ```
   */
  explain(): Promise<string> {
    return this.source.explain(this.request);
  }

  /** What a notebook shows: what it would do. */
  [Symbol.for('Jupyter.display')](): MimeBundle {
    return {
      'text/html': describeHtml(this.source.name, this.request),
      'text/plain': describeCapture(this.source.name, this.request),
    };
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return describeCapture(this.source.name, this.request);
  }
}

function noStream(capture: string, { protocol, stream }: { protocol: string; stream: number }): WishlabError {
  return new WishlabError(
    'OPTION_INVALID',
    `'${capture}' has no ${protocol} stream ${stream}: expected a value of ${protocol.toLowerCase()}.stream that its frames have.`,
    { details: { capture, protocol, stream } },
  );
}
