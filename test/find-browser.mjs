/** Finds a Chromium to test with, and installs one where none is found. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {homedir} from 'node:os';
import {basename, delimiter, dirname, join} from 'node:path';

import {chromium} from 'playwright-core';

import {withLock} from './lock.mjs';

/** Chromium without its windows, which takes half the work: no menus and tabs are made for a page. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'];
const names = [
  ...shells,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const isRoot = process.getuid?.() === 0;

/** Chromium refuses to run as root inside its sandbox; the rest keeps it from calling home. */
export const browserArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** The path of a Chromium that starts. Installs one if need be; throws if that fails too. */
export async function findBrowser() {
  const found = fromEnvironment() ?? search();
  if (found) return found;
  // Two test runs at once would fight over the package manager's own locks.
  return withLock('browser', () => search() ?? install());
}

function fromEnvironment() {
  for (const name of ['CHROMIUM_PATH', 'CHROME_PATH']) {
    const path = process.env[name];
    if (!path) continue;
    if (starts(path)) return path;
    throw new Error(`${name} is ${path}, which does not start. Correct it, or unset it.`);
  }
  return undefined;
}

function search() {
  const places = [...onPath(), ...usualPlaces(), ...playwrightCache()];
  return (
    places.filter(isShell).find(starts) ?? places.find((place) => !isShell(place) && starts(place))
  );
}

function isShell(path) {
  return shells.includes(basename(path).replace(/\.exe$/, ''));
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents/MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    const apps = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'];
    return folders.flatMap((folder) =>
      apps.map((app) =>
        join(
          process.env[folder] ?? 'C:/',
          app,
          'Application',
          app.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe',
        ),
      ),
    );
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
}

/** What any version of Playwright has downloaded: its own version's browser first. */
function playwrightCache() {
  const own = chromium.executablePath();
  const version = own.match(/chromium-\d+/)?.[0];
  if (!version) return [own];
  const [cache, rest] = own.split(version);
  try {
    const folders = readdirSync(cache);
    const others = folders.filter((name) => /^chromium-\d+$/.test(name));
    const shellPlaces = folders
      .filter((name) => /^chromium_headless_shell-\d+$/.test(name))
      .flatMap((name) => readdirSync(join(cache, name)).map((inner) => join(cache, name, inner)))
      .flatMap((folder) =>
        shells.flatMap((name) => [name, `${name}.exe`]).map((name) => join(folder, name)),
      );
    return [own, ...others.map((name) => join(cache, name, rest)), ...shellPlaces];
  } catch {
    return [own];
  }
}

function starts(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` opens a window. Elsewhere it unmasks a stub, such as Ubuntu's for snap.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], {stdio: 'ignore', timeout: 30_000}).status === 0;
}

function install() {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  const ways = [[process.execPath, cli, 'install', 'chromium']];
  if (isRoot && hasAptGet()) {
    const apt = 'apt-get -o DPkg::Lock::Timeout=300';
    const take = `${apt} install -y --no-install-recommends`;
    ways.unshift([
      'sh',
      '-c',
      // Not every release of Debian has the shell as a package of its own.
      `${apt} update && { ${take} chromium-headless-shell || ${take} chromium; }`,
    ]);
  }
  for (const [command, ...args] of ways) {
    console.error(`No Chromium found. Installing one: ${args.at(-1)}`);
    spawnSync(command, args, {
      // The callers' standard output is for results.
      stdio: ['ignore', 2, 2],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
    const found = search();
    if (found) return found;
  }
  throw new Error(
    'The tests need Chromium: none was found, and none could be installed. ' +
      'Install Chromium or Google Chrome (on Debian: `apt-get install chromium`; elsewhere: ' +
      '`npx playwright-core install --with-deps chromium`), or set CHROMIUM_PATH to the program of one ' +
      'that is already there. Then run the command again.',
  );
}

function hasAptGet() {
  return spawnSync('apt-get', ['--version'], {stdio: 'ignore'}).status === 0;
}
