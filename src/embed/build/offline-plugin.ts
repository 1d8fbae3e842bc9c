/** Tells the service worker which files the site has; it is another one whenever any of them has changed. */
import {createHash} from 'node:crypto';

import type {Plugin} from 'vite';

const workerFile = 'sw.js';

/** What is fetched from the network when somebody asks for it: it is not the site itself. */
const notKept = /^(scenario\.schema\.json|host\.d\.ts|examples(\.js|\/.*))$/;

export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[workerFile];
        if (worker?.type !== 'chunk') throw new Error('There is no service worker to fill in.');
        const files = Object.values(bundle)
          .filter(({fileName}) => fileName !== workerFile && !notKept.test(fileName))
          .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
        const hash = createHash('sha256');
        for (const file of files) {
          hash.update(file.fileName).update(file.type === 'chunk' ? file.code : file.source);
        }
        worker.code = worker.code
          .replaceAll('__FILES__', JSON.stringify(files.map(({fileName}) => fileName)))
          .replaceAll('__VERSION__', JSON.stringify(hash.digest('hex').slice(0, 12)));
      },
    },
  };
}
