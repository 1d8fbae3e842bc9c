/** `npm run layout`: gives each chart that can be looked at its places, and keeps them in a file. */
import {writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

import ELK from 'elkjs/lib/elk.bundled.js';
import {format, resolveConfig} from 'prettier';

import {listedCharts} from '../charts/chart-list.js';
import {layOut} from '../charts/layout/lay-out.js';
import {graphOf} from '../charts/model/chart-graph.js';

const file = fileURLToPath(
  new URL('../charts/layout/chart-layouts.json', import.meta.url),
);

const elk = new ELK();
const layouts: Record<string, unknown> = {};
for (const {machine} of listedCharts) {
  layouts[machine.id] = await layOut(graphOf(machine), (graph) => elk.layout(graph));
}
const style = {...(await resolveConfig(file)), filepath: file};
await writeFile(file, await format(JSON.stringify(layouts), style));
