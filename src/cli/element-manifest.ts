/** `npm run manifest`: prints the custom elements manifest that the build puts beside the site. */
import {elementsManifest} from '../embed/build/elements-manifest.js';

process.stdout.write(`${JSON.stringify(await elementsManifest(), null, 2)}\n`);
