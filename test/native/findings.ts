/** A call in a finding's stack, as a sanitizer names it. */
export interface StackFrame {
  /** Empty where the library has no symbol for it. */
  readonly function: string;
  /** The source or, where it is not known, the object file. */
  readonly place: string;
}

/** What a sanitizer found. */
export interface Finding {
  readonly kind: string;
  /** Innermost call first: of the access, and of how the memory was had and given back where that is known. */
  readonly stacks: readonly (readonly StackFrame[])[];
}

/** Whose a finding is: ours fails the run, Wireshark's is listed. */
export interface Verdict {
  readonly ours: boolean;
  /** The innermost call of ours, and what it called in a library, if that is where it was found. */
  readonly at: string;
}

/**
 * Functions of Wireshark's libraries that keep, or lose, memory of their own: what they allocate is never the caller's to free, and what they
 * read was made by dissectors. What is found below any other function that we call is taken for ours, since it may be about what we
 * gave to it, or did not free.
 */
const KEEPERS: Readonly<Record<string, string>> = {
  configuration_init: 'paths that the process has until it ends',
  epan_dissect_run: 'dissectors',
  epan_dissect_run_with_taps: 'dissectors',
  epan_free: 'dissectors clean up',
  epan_init: 'registers all dissectors, once a process',
  epan_load_settings: 'the settings, once a process',
  epan_new: 'starts the dissectors for a capture, and reads lists of names',
  prefs_apply_all: 'dissectors take their preferences',
  wtap_init: 'registers the formats, once a process',
};

/** Neither our code nor Wireshark's: calls that may be made by either. */
const NEUTRAL_FUNCTION =
  /^(?:operator |std::|__gnu_cxx::|__interceptor_|__asan|__ubsan|_GLOBAL__|g_|(?:m|c|re)alloc$|memalign$|mem(?:cpy|move|cmp|set)|str|free$)/;
const NEUTRAL_PLACE =
  /lib(?:asan|ubsan|c|stdc\+\+|glib-2\.0|gmodule-2\.0)\.so|libsanitizer|\/include\/c\+\+\/|vg_replace|vgpreload/;
const OURS = /(?:^|[\s(])(?:wishlab|bare|control)::|\/(?:native\/src|bench\/bare|test\/native)\//;

function isOurs({ function: name, place }: StackFrame): boolean {
  return OURS.test(name) || OURS.test(place);
}

function isNeutral({ function: name, place }: StackFrame): boolean {
  return NEUTRAL_FUNCTION.test(name) || NEUTRAL_PLACE.test(place);
}

/** The function's name without its parameters. */
function nameOf(frame: StackFrame | undefined): string {
  const name = frame?.function.replace(/\(.*$/s, '') ?? '';
  return name === '' ? (frame?.place ?? '?') : name;
}

function verdictOfStack(stack: readonly StackFrame[]): Verdict | null {
  const place = stack.findIndex(isOurs);
  // Before main, or a stack that could not be followed: nothing says that it is not ours.
  if (place < 0) return stack.some(frame => !isNeutral(frame)) ? null : { ours: true, at: nameOf(stack[0]) };
  const inner = stack.slice(0, place).filter(frame => !isNeutral(frame));
  if (inner.length === 0) return { ours: true, at: nameOf(stack[place]) };
  const entry = nameOf(inner.at(-1));
  return { ours: !(entry in KEEPERS), at: `${nameOf(stack[place])} → ${entry}` };
}

/** A finding is ours unless each of its stacks ends in a library, by way of one of the {@link KEEPERS}. */
export function verdictOf({ stacks }: Finding): Verdict {
  const verdicts = stacks.map(verdictOfStack).filter(verdict => verdict !== null);
  return (
    verdicts.find(({ ours }) => ours) ?? verdicts[0] ?? { ours: stacks.length === 0, at: nameOf(stacks[0]?.at(-1)) }
  );
}
