/** How the actors of a site find each other, and that a wrong message does not compile. */
import {expect} from 'chai';
import {sendTo, setup, type AnyActorRef} from 'xstate';

import {roles, to, toServer, type MessageTo} from '../../machines/messages.js';

const oslo = {id: 'OSLO'} as AnyActorRef;
const receive = {id: 'receive'} as AnyActorRef;
const system = {get: (name: string) => [oslo, receive].find(({id}) => id === name)};

describe('an address', () => {
  it('is found when the message is sent, by its role or by what the context says', () => {
    expect(to('receive')({system})).to.equal(receive);
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

interface Context {
  readonly version: number;
  readonly holds: number | null;
  readonly next: string;
}
const toNext = toServer(({next}: Context) => next);

/** Each line after a `@ts-expect-error` has one mistake; `tsc` fails where it finds none. */
const machine = setup({
  types: {context: {} as Context},
  delays: {reportTime: 1},
  actions: {
    right: sendTo(to('receive'), {type: 'instruction.taken'}),
    rightLater: sendTo(to('job'), {type: 'work.finished'}, {delay: 'reportTime'}),
    rightComputed: sendTo(to('despooler'), ({context}): MessageTo<'despooler'> => ({
      type: 'master.stored',
      version: context.version,
    })),

    // @ts-expect-error There is no such message.
    noSuchMessage: sendTo(to('receive'), {type: 'instruction.takenn'}),
    // @ts-expect-error The message belongs to another role.
    anotherRole: sendTo(to('receive'), {type: 'dll.asked'}),
    // @ts-expect-error The message has no such field.
    fieldTooMany: sendTo(to('receive'), {type: 'instruction.taken', foo: 1}),
    // @ts-expect-error A field is missing.
    fieldTooFew: sendTo(to('receive'), {type: 'instruction.deleted'}),
    // @ts-expect-error The field has another type.
    wrongField: sendTo(to('receive'), {type: 'instruction.deleted', succeeded: 'yes'}),
    // @ts-expect-error Nobody tells the administrator anything.
    nothingToTell: sendTo(to('administrator'), {type: 'stop.requested'}),
    // @ts-expect-error There is no such role.
    noSuchRole: sendTo(to('receiver'), {type: 'instruction.taken'}),
    // @ts-expect-error A server is sent copies only.
    notForServers: sendTo(toNext, {type: 'store.requested', version: 2, attempt: 1}),
    // @ts-expect-error The delay has no such name.
    noSuchDelay: sendTo(to('job'), {type: 'work.finished'}, {delay: 'reportTimes'}),

    // @ts-expect-error What may be null is sent as if it were not.
    nullComputed: sendTo(to('despooler'), ({context}) => ({
      type: 'master.stored',
      version: context.holds,
    })),
    // @ts-expect-error There is no such message.
    noSuchMessageComputed: sendTo(to('despooler'), ({context}) => ({
      type: 'master.storedd',
      version: context.version,
    })),
    // The linter asks for the type of what is returned, and with it a field too many is found.
    fieldTooManyComputed: sendTo(to('despooler'), ({context}): MessageTo<'despooler'> => ({
      type: 'master.stored',
      version: context.version,
      // @ts-expect-error The message has no such field.
      foo: 1,
    })),
    // @ts-expect-error What is returned is for another role.
    anotherRoleComputed: sendTo(to('despooler'), (): MessageTo<'executive'> => ({
      type: 'dll.asked',
    })),
  },
}).createMachine({context: {version: 2, holds: null, next: 'OSLO'}});

describe('a message', () => {
  it('is checked by the compiler, here and in every chart', () => {
    expect(machine.implementations.actions).to.include.all.keys('right', 'fieldTooManyComputed');
  });
});
