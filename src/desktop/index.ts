/** The practice server's elements. */
export {};
