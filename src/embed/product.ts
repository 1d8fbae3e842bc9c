/** What the product calls itself, in messages and on the page that documents them. */
export const productVersion = '0.1.0';
