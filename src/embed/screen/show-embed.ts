/** Opens the Embed screen over the page. */
import type {Simulator} from '../simulator.js';

export function showEmbed(_simulator: Simulator): void {}
