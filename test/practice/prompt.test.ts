/** The command prompt: what it understands, what it refuses, and that a line changes nothing by itself. */
import {expect} from 'chai';

import {promptStart, type PromptPlace} from '../../src/practice/model/disk.js';
import {Practice, readActs} from '../../src/practice/model/practice.js';
import {linesAfter, longestLine, promptAt, readLine} from '../../src/practice/model/prompt.js';
import {closeAll} from './codes.js';

/** Types lines, does what they ask for, and gives all that was said. */
class Session {
  readonly practice: Practice;
  place: PromptPlace = promptStart;

  constructor(...codes: readonly string[]) {
    this.practice = new Practice('x86', readActs(codes));
  }

  /** What is said of the last of the lines. */
  say(...lines: readonly string[]): string {
    return lines.map((line) => this.#say(line)).at(-1) ?? '';
  }

  #say(line: string): string {
    const reply = readLine(line, this.place, this.practice);
    if (reply.kind === 'lines') {
      this.place = reply.place ?? this.place;
      return reply.lines.join('\n');
    }
    if (reply.kind !== 'act') return reply.kind;
    expect(this.practice.do(reply.act)).to.equal(true);
    return linesAfter(this.practice.entries.at(-1)!, this.practice.view).join('\n');
  }
}

describe('the command prompt', () => {
  it('installs the hotfix by copy', () => {
    const session = new Session(...closeAll);
    expect(session.say('net stop sms_executive')).to.equal('SMS_EXECUTIVE has been stopped.');
    expect(session.say('d:', 'cd Q195936\\X86')).to.equal('');
    expect(promptAt(session.place)).to.equal('D:\\Q195936\\X86>');
    expect(session.say('copy smsinst.dll c:\\sms\\site.srv\\x86.bin')).to.equal('1 file copied.');
    expect(session.say('NET START SMS_EXECUTIVE')).to.equal('SMS_EXECUTIVE has been started.');
    expect(session.practice.view.installed).to.equal(true);
  });

  it('installs it with Hotfix.exe', () => {
    const session = new Session('stop', ...closeAll);
    expect(session.say('d:', 'cd \\q195936\\x86', 'hotfix')).to.match(
      /X86\.BIN has been replaced/u,
    );
    expect(session.say('net start "SMS Executive"')).to.match(/has been started/u);
    expect(session.practice.view.installed).to.equal(true);
  });

  it('refuses a copy of a file in use, and copies nothing', () => {
    const session = new Session('stop');
    const said = session.say(
      'copy D:\\Q195936\\X86\\SMSINST.DLL C:\\SMS\\SITE.SRV\\X86.BIN\\SMSINST.DLL',
    );
    expect(said).to.match(/in use.*Nothing was copied/u);
    expect(session.practice.view).to.include({lastOutcome: 'copy-refused-applications'});
    expect(session.practice.view.onDisk.id).to.equal('june-x86');
  });

  it('copies into the folder where it is, if no other is named', () => {
    const session = new Session('stop', ...closeAll);
    session.say('cd sms\\site.srv\\x86.bin', 'copy d:\\q195936\\x86\\smsinst.dll');
    expect(session.practice.view.onDisk.id).to.equal('hotfix-x86');
  });

  it('says what the server says where it cannot start the service', () => {
    const session = new Session('stop', ...closeAll, 'copy:hotfix-alpha:x86-bin');
    expect(session.say('net start sms_executive')).to.match(/could not be started/u);
  });

  it('goes from folder to folder, and keeps a place on each drive', () => {
    const session = new Session();
    expect(session.say('cd')).to.equal('C:\\');
    session.say('cd SMS/SITE.SRV', 'd:', 'cd Q184489', 'c:');
    expect(promptAt(session.place)).to.equal('C:\\SMS\\SITE.SRV>');
    session.say('d:');
    expect(promptAt(session.place)).to.equal('D:\\Q184489>');
    session.say('cd ..\\..\\..');
    expect(promptAt(session.place)).to.equal('D:\\>');
    expect(session.say('cd X86')).to.match(/^There is no folder "X86"\.$/u);
    expect(session.say('cd c:\\sms\\site.srv\\x86.bin\\smsinst.dll')).to.match(/no folder/u);
  });

  it('lists files with their dates and sizes, as far as a source prints them', () => {
    const session = new Session();
    const disc = session.say('dir d:\\q195936\\x86');
    expect(disc).to.match(/9\/28\/98 4:23 PM\s+254,400 SMSINST\.DLL/u);
    expect(disc).to.match(/—\s+— HOTFIX\.EXE/u);
    expect(session.say('dir d:\\q195936\\alpha')).to.match(/4:21 PM\s+481,040 SMSINST\.DLL/u);
    expect(session.say('dir c:\\sms\\site.srv\\x86.bin')).to.match(
      /6\/22\/98 5:34 PM\s+249KB SMSINST\.DLL/u,
    );
    expect(session.say('dir d:\\q184489\\x86')).to.match(/4\/2\/98 1:37 PM\s+252,848/u);
    expect(session.say('dir')).to.match(/<DIR> SMS/u);
    expect(session.say('dir d:\\q195936\\x86\\hotfix.ini')).to.match(/HOTFIX\.INI/u);
  });

  it('shows Hotfix.ini as illustrative, and nothing else', () => {
    const session = new Session();
    const ini = session.say('type D:\\Q195936\\X86\\HOTFIX.INI');
    expect(ini)
      .to.match(/^Illustrative/u)
      .and.to.include('SITE.SRV\\X86.BIN');
    // No syntax is invented.
    expect(ini).not.to.match(/[[\]=;]/u);
    expect(session.say('type c:\\sms\\logs\\despool.log')).to.match(/not shown/u);
  });

  it('leaves other services as they are', () => {
    const session = new Session();
    expect(session.say('net stop sms_site_config_manager')).to.match(
      /did not change.*SMS_EXECUTIVE/u,
    );
    expect(session.say('net start')).to.include('SMS_EXECUTIVE');
    session.say('net stop sms_executive');
    expect(session.say('net start')).not.to.include('SMS_EXECUTIVE');
    expect(session.practice.codes).to.deep.equal(['stop']);
  });

  const refused: readonly [string, RegExp][] = [
    ['format c:', /"format" is not a command or program/u],
    ['__proto__', /is not a command or program/u],
    ['constructor', /is not a command or program/u],
    ['toString', /is not a command or program/u],
    ['net', /^Usage/u],
    ['net stop', /^Usage/u],
    ['net stop sms_executive /y', /^Usage/u],
    ['net pause sms_executive', /^Usage/u],
    ['net stop despooler', /no service "despooler"/u],
    ['net start sms_executive', /already running/u],
    ['copy', /^Usage/u],
    ['copy a b c', /^Usage/u],
    ['copy nothing.dll', /no file "nothing\.dll"/u],
    ['copy d:\\q195936\\x86 c:\\', /no file/u],
    ['copy d:\\q195936\\x86\\hotfix.exe c:\\sms\\site.srv', /only a Smsinst\.dll from drive D/u],
    ['copy d:\\q195936\\x86\\smsinst.dll d:\\', /Drive D is read-only/u],
    ['copy d:\\q195936\\x86\\smsinst.dll c:\\', /you cannot copy files into C:\\\./u],
    ['copy d:\\q195936\\x86\\smsinst.dll c:\\sms\\smsinst.old', /A file keeps its name/u],
    ['copy d:\\q195936\\x86\\smsinst.dll e:\\', /"e:\\\\" is not a folder/u],
    ['copy c:\\sms\\site.srv\\x86.bin\\smsinst.dll c:\\sms\\site.srv', /only a Smsinst/u],
    ['copy *.* c:\\', /does not support/u],
    ['dir > c:\\list.txt', /does not support/u],
    ['dir %windir%', /does not support/u],
    ['dir a b', /^Usage/u],
    ['dir e:', /no folder "e:"/u],
    ['cd a b', /^Usage/u],
    ['type', /^Usage/u],
    ['type d:\\', /no file/u],
    ['hotfix', /is not a command or program/u],
    ['d:\\q195936\\x86\\hotfix -q', /without arguments/u],
    ['c:\\sms\\site.srv\\x86.bin\\smsexec', /as a service/u],
    ['cls now', /takes no arguments/u],
    ['help net', /takes no arguments/u],
    ['"net stop', /closing quotation mark is missing/u],
    ['e:', /is not a command or program/u],
    ['<script>alert(1)</script>', /is not a command or program/u],
    ['del *.*', /is not a command or program/u],
    [`cd ${'x'.repeat(longestLine)}`, /can have at most 250 characters/u],
  ];
  for (const [line, answer] of refused) {
    it(`answers, and does nothing: ${line.slice(0, 60)}`, () => {
      const session = new Session();
      expect(session.say(line)).to.match(answer);
      expect(session.practice.entries).to.deep.equal([]);
      expect(session.place).to.deep.equal(promptStart);
    });
  }

  it('says nothing of an empty line', () => {
    expect(new Session().say('   ')).to.equal('');
  });

  it('knows its own commands, whatever their case', () => {
    const session = new Session();
    expect(session.say('HELP')).to.include('net stop sms_executive');
    expect(session.say('Cls')).to.equal('clear');
    expect(session.say('exit')).to.equal('exit');
  });

  it('shows what is hidden in a word that it does not know', () => {
    expect(new Session().say('a\u202eb')).to.include('\\u{202e}');
  });
});
