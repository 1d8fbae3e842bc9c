/** The practice server in a page of its own, for the test that embeds it. */
import '../../src/practice/desktop.js';
import {Practice} from '../../src/practice/model/practice.js';

const server = document.createElement('sms-practice-server');
server.practice = new Practice('x86');
document.body.append(server);
