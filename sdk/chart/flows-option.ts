import * as v from 'valibot';
import { type OptionSchemas, checkOptions } from '../request/check.js';
import { whole } from '../request/expected.js';
import { PALETTE } from './theme.js';

/** What the charts take that draw several flows in a colour each. */
export interface FlowsOption {
  /** How many flows at most, those that have most of what the chart draws; 6 by default, as many as there are colours. */
  readonly flows?: number | undefined;
}

/** What this option may be. */
export const FLOWS_OPTION: OptionSchemas<FlowsOption> = { flows: v.optional(whole(1)) };

/** How many flows a chart is to draw at most. Throws `OPTION_INVALID`; `call` is as the message names the chart. */
export function mostFlows(call: string, options: FlowsOption): number {
  checkOptions(call, FLOWS_OPTION, options);
  return options.flows ?? PALETTE.length;
}
