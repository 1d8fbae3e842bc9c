/** What the product calls itself, wherever it says so. */
import product from '../../package.json' with {type: 'json'};

export const productVersion = product.version;
