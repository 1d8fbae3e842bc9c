/** How the actors of a site find each other. */
import {expect} from 'chai';
import type {AnyActorRef} from 'xstate';

import {roles, to, toServer} from '../../machines/actors.js';

const oslo = {id: 'OSLO'} as AnyActorRef;
const system = {get: (name: string) => (name === 'OSLO' ? oslo : undefined)};

describe('an address', () => {
  it('is found when the message is sent, by its name or by what the context says', () => {
    expect(to('OSLO')({system})).to.equal(oslo);
    const pick = ({next}: {next: string}) => next;
    expect(toServer(pick)({system, context: {next: 'OSLO'}})).to.equal(oslo);
  });

  it('that nobody has is refused by its name, not answered by the sender', () => {
    expect(() => to('despooler')({system})).to.throw('No actor of this site is called despooler.');
    expect(() => toServer(() => 'LIMA')({system, context: {}})).to.throw(/ LIMA\.$/u);
  });

  it('is never both a role and a server', () => {
    for (const role of roles) expect(role).to.match(/^[a-z]+$/u);
  });
});
