/** Reads the class comments of the elements into a custom elements manifest, for editors and for the page on embedding. */
import type {CustomElement, Module, Package} from 'custom-elements-manifest/schema';

import {paramNames, params, textOfValue} from '../../links/params.js';

/** Has no types for being called from a script: joined, its name is not looked up for any. */
const analyzer = ['@custom-elements-manifest', 'analyzer', 'cli.js'].join('/');
interface Analyzer {
  cli(options: {argv: string[]; cwd: string; noWrite: boolean}): Promise<Package>;
}

const analyze = ['analyze', '--litelement', '--quiet', '--globs', 'src/**/*.ts'];
/** Has elements of its own, which stand in no page but its own. */
const inspector = ['--exclude', 'src/inspector/**'];

export async function elementsManifest(): Promise<Package> {
  const {cli} = (await import(analyzer)) as Analyzer;
  const argv = [...analyze, ...inspector];
  const manifest = await cli({argv, cwd: process.cwd(), noWrite: true});
  // In order of their paths, as the analyzer reads them in another order each time.
  const modules = manifest.modules
    .filter(({exports}) => exports?.some(({kind}) => kind === 'custom-element-definition'))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const whole = {...manifest, modules};
  modules.forEach(keepPublic);
  addParams(declarationOf('lost-refresh', whole));
  return whole;
}

/** Editors complete public members and named events only, and half of a class is private. */
function keepPublic({declarations = []}: Module): void {
  for (const declaration of declarations) {
    if (!('members' in declaration)) continue;
    declaration.members = declaration.members.filter(
      ({privacy = 'public'}) => privacy === 'public',
    );
    const {events} = declaration as CustomElement;
    // The analyzer takes an event that is made where it is dispatched for one without a name.
    if (events) (declaration as CustomElement).events = events.filter(({name}) => name);
  }
}

/** What an element says of itself. Throws where there is no element of this name. */
export function declarationOf(tagName: string, manifest: Package): CustomElement {
  for (const {declarations = []} of manifest.modules) {
    for (const declaration of declarations) {
      if ((declaration as Partial<CustomElement>).tagName === tagName)
        return declaration as CustomElement;
    }
  }
  throw new Error(`The manifest has no <${tagName}>.`);
}

/** The analyzer cannot see these: they are defined in a loop over the table of all parameters. */
function addParams(element: CustomElement): void {
  const fields = paramNames.map((name) => ({
    name,
    description: params[name].means(),
    default: textOfValue(params[name].usual),
  }));
  element.attributes = fields.map((field) => ({...field, fieldName: field.name}));
  element.members = [
    ...(element.members ?? []),
    ...fields.map((field) => ({...field, kind: 'field' as const, reflects: true})),
  ];
}
