/** `npm run manifest`: prints the custom elements manifest that the build puts beside the site. */
import {elementsManifest} from '../embed/build/elements-manifest.js';
import {isWhole, print} from './command.js';

if (isWhole(process.argv.slice(2), 'manifest takes none')) {
  print(`${JSON.stringify(await elementsManifest(), null, 2)}\n`);
}
