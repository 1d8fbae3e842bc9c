/** Names for servers that a learner adds. */

/** A preset is made with these, and links to it stand for ever: never change them. */
const cities = [
  'DENVER',
  'LIMA',
  'OSLO',
  'KYOTO',
  'QUITO',
  'CAIRO',
  'DAKAR',
  'DELHI',
  'DUBLIN',
  'GENEVA',
  'HANOI',
  'LAGOS',
  'LISBON',
  'MADRID',
  'MANILA',
  'NAIROBI',
  'PARIS',
  'PERTH',
  'PRAGUE',
  'RIGA',
  'SEOUL',
  'SYDNEY',
  'TORONTO',
  'VIENNA',
] as const;

/** Names that are not taken: the cities first, then `SERVER-25` and so on, without an end. */
export function* freeNames(servers: readonly {readonly name: string}[]): Generator<string> {
  const taken = new Set(servers.map(({name}) => name));
  for (const city of cities) if (!taken.has(city)) yield city;
  for (let number = cities.length + 1; ; number++) {
    const name = `SERVER-${number}`;
    if (!taken.has(name)) yield name;
  }
}
