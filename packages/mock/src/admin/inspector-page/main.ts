import { addClock } from './clock.ts';
import { callControl, startPolling } from './controls.ts';
import { addFaults } from './faults.ts';
import { addHeader } from './header.ts';
import { create, find, translate } from './page.ts';
import { addRequests } from './requests.ts';
import { addSeeds } from './seeds.ts';
import { addState } from './state.ts';

addHeader();
addRequests();
addState();
addFaults();
addClock();
addSeeds();
translate();
startPolling();

const { seeds } = await callControl<{ readonly seeds: readonly string[] }>('GET', 'seed');
find('seed').append(...seeds.map((name) => create('option', { value: name }, name)));
