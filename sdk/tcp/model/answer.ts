/** What a row's ACK released, once the next ACK comes; counts are in segments. One object serves all of a flow's answers. */
export interface Answer {
  /** How many of the flow's answers came before. */
  number: number;
  /** RFC 6675's pipe. */
  pipe: number;
  outstanding: number;
  una: number;
  nxt: number;
  /** Sent within a millisecond of the ACK. */
  burst: number;
  /** Sent at all. */
  sent: number;
  /** Whether the receive window would take more, and data was there to send: then only the window can have held the sender. */
  free: boolean;
  /**
   * Segments that may be free in a window that is full: one, since the next may not fit; where nothing was sent as many as were sent the last time, since a
   * sender waits until it can send as many at once; and those that it may still count as in flight.
   */
  spare: number;
}
