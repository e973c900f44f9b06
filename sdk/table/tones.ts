/**
 * Quieter tones of whatever colour the text around has, so that they hold on a light page and on a dark one, in a notebook of any maker: each
 * keeps a contrast of 4.5 to 1 where the text itself has that of JupyterLab's, also on the tint of a packet's row.
 */
export const GREY = 'color:color-mix(in srgb,currentcolor 76%,transparent)';
export const FAINT = 'color:color-mix(in srgb,currentcolor 70%,transparent)';

/** A colour as one of text: darker on a light page, lighter on a dark one. */
export const inked = (colour: string): string => `color:color-mix(in srgb,${colour} 66%,currentcolor)`;
