import { createLanyingMock } from '@lanying-im/mock';
import { toHandlers } from '@lanying-im/mock/msw';
import { setupServer } from 'msw/node';

const mock = createLanyingMock();
const server = setupServer(...toHandlers(mock)); // responds for https://api.maximtop.com

server.listen({ onUnhandledFrame: 'error' }); // before all tests
mock.reset(); // after each test
server.close(); // after all tests
