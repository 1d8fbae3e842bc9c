/**
 * Serves TypeScript bundled to the Web Test Runner.
 *
 * All tests are bundled in one go. Any other module that a page or a worker asks for is bundled when
 * it is asked for.
 */
import {bundle, fileAt, urlPath} from './bundle.mjs';

export function bundlePlugin(files) {
  /** Each served file by its address. */
  const served = new Map();
  /** The bundling of each module that is no test. */
  const others = new Map();

  async function add(entries) {
    const {outputFiles} = await bundle(entries, 'browser');
    for (const {path, text} of outputFiles) served.set(`/${urlPath(path)}`, text);
  }

  return {
    name: 'bundle',
    async serverStart() {
      await add([files]);
    },
    async serve({path}) {
      const name = path.replace(/\.ts$/, '.js');
      if (path.endsWith('.ts') && !served.has(name)) {
        if (!others.has(path)) others.set(path, add([fileAt(path)]));
        await others.get(path);
      }
      const body = served.get(name);
      if (body === undefined) return undefined;
      const headers = {'cache-control': 'max-age=3600, immutable'};
      return {body, type: path.endsWith('.map') ? 'json' : 'js', headers};
    },
  };
}
