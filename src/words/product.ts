/** What the product calls itself, wherever it says so. */
export {version as productVersion} from '../../package.json';
