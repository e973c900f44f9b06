import type { FieldInfo } from '../../request/source.js';
import type { Properties, Property } from '../mapping.js';

/**
 * Where a document lists the protocols of its frame, each as often as it occurs, in the order of the tree. A protocol's object does not tell: other
 * protocols write attributes of it, too (`ip.version` in frames of IPv6).
 */
export const PROTOCOLS = 'capture.capture_protocols';

/** What the mappings of an index, or of the indices behind an alias, say of fields. */
export class IndexedFields {
  /** @param partial paths that some documents have and are not found by. */
  constructor(
    private readonly mappings: readonly Properties[],
    private readonly partial: ReadonlySet<string>,
  ) {}

  /** How a path is mapped; null where no document has it, a text where it differs from index to index. */
  typeOf(path: string): string | null {
    const types = new Set(this.mappings.map(properties => propertyAt(properties, path)?.type).filter(Boolean));
    return types.size > 1 ? [...types].join(' and ') : ([...types][0] ?? null);
  }

  /** Whether some documents have the field and are not found by it. */
  isPartial(path: string): boolean {
    return this.partial.has(path);
  }

  /** Whether documents have the field. */
  has({ path }: FieldInfo): boolean {
    const [object, name] = splitPath(path);
    // A protocol is its object.
    const protocol = object === name && this.mappings.some(properties => properties[object] !== undefined);
    return protocol || this.partial.has(path) || this.mappings.some(properties => propertyAt(properties, path));
  }

  /** Every path that documents have. */
  paths(): Set<string> {
    return new Set([...this.mappings.flatMap(properties => leaves(properties, '')), ...this.partial]);
  }
}

function propertyAt(properties: Properties, path: string): Property | undefined {
  const [object, name] = splitPath(path);
  return properties[object]?.properties?.[name];
}

/** `tcp` and `tcp_len` of `tcp.tcp_len`. */
export function splitPath(path: string): readonly [object: string, name: string] {
  const dot = path.indexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}

function leaves(properties: Properties, before: string): string[] {
  return Object.entries(properties).flatMap(([name, { properties: inner }]) =>
    inner ? leaves(inner, `${before}${name}.`) : [`${before}${name}`],
  );
}
