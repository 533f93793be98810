import { describe, expect, it } from 'vitest';
import { LanyingConnectionError, LanyingResponseError, LanyingTimeoutError } from '../src/index.ts';
import { clients } from './support/clients.ts';
import { deadAddress, reset, serve } from './support/server.ts';
import { options, rejection } from './support/stub.ts';

const envelope = JSON.stringify({ code: 200, data: [{ user_id: 1, name: 'a' }] });

describe.each(clients)('%s over a real connection', (_, make) => {
  it('reads a response', async () => {
    const endpoint = await serve((_request, response) => response.end(envelope));
    expect(await make({ ...options, endpoint }).listFriends()).toEqual([{ user_id: 1, name: 'a' }]);
  });

  it('says that nothing was sent where nobody listens', async () => {
    const error = await rejection(make({ ...options, endpoint: await deadAddress() }).listFriends());
    expect(error).toBeInstanceOf(LanyingConnectionError);
    expect(error).toMatchObject({ name: 'LanyingConnectionError', operationId: 'listFriends', outcome: 'not-sent' });
    expect(String(error)).toContain('ECONNREFUSED');
    expect((error as Error).cause).toBeInstanceOf(Error);
  });

  it('says that nothing was sent where the name is unknown', async () => {
    const endpoint = 'http://no-such-host.invalid';
    const error = await rejection(make({ ...options, endpoint }).listFriends());
    expect(error).toMatchObject({ name: 'LanyingConnectionError', outcome: 'not-sent' });
  });

  it('goes by the code of an error, not by its words, which may be those of the message', async () => {
    const fetch = async () => {
      throw new TypeError('could not send "ECONNREFUSED, CERTAINLY"');
    };
    const error = await rejection(make({ ...options, fetch }).createGroup({ name: 'g' }));
    expect(error).toMatchObject({ name: 'LanyingConnectionError', outcome: 'unknown' });
  });

  it('does not know the outcome where the connection is reset instead of a response', async () => {
    const endpoint = await serve((request) => reset(request.socket));
    const error = await rejection(make({ ...options, endpoint }).createGroup({ name: 'g' }));
    expect(error).toMatchObject({ name: 'LanyingConnectionError', outcome: 'unknown' });
  });

  it.each([200, 502])(
    'does not know the outcome where it is reset in the middle of a body of HTTP %i',
    async (status) => {
      const endpoint = await serve((request, response) => {
        response.writeHead(status, { 'content-length': envelope.length });
        response.write(envelope.slice(0, 10), () => reset(request.socket));
      });
      const error = await rejection(make({ ...options, endpoint }).createGroup({ name: 'g' }));
      expect(error).toBeInstanceOf(LanyingConnectionError);
      expect(error).toMatchObject({ outcome: 'unknown' });
    },
  );

  it('takes a response that is shorter than announced for a broken connection', async () => {
    const endpoint = await serve((request, response) => {
      response.writeHead(200, { 'content-length': envelope.length + 10 });
      response.write(envelope, () => request.socket.end());
    });
    expect(await rejection(make({ ...options, endpoint }).listFriends())).toBeInstanceOf(LanyingConnectionError);
  });

  it('takes half a JSON text for no response of the service', async () => {
    const endpoint = await serve((_request, response) => response.end(envelope.slice(0, 20)));
    expect(await rejection(make({ ...options, endpoint }).listFriends())).toBeInstanceOf(LanyingResponseError);
  });

  it('takes a file that is nowhere for a broken connection', async () => {
    const endpoint = await serve((_request, response) => response.writeHead(302, { location: 'http://' }).end());
    const download = make({ ...options, endpoint, retries: 0 }).downloadChatFile({ file_sign: 'abc' });
    expect(await rejection(download)).toBeInstanceOf(LanyingConnectionError);
  });

  it('does not carry the token to where a redirect leads', async () => {
    let visited = false;
    const elsewhere = await serve((_request, response) => {
      visited = true;
      response.end(envelope);
    });
    const endpoint = await serve((_request, response) => response.writeHead(302, { location: elsewhere }).end());
    expect(await rejection(make({ ...options, endpoint }).listFriends())).toMatchObject({
      name: 'LanyingResponseError',
      status: 302,
    });
    expect(visited).toBe(false);
  });

  it('stops waiting for the headers of a response, and closes the connection', async () => {
    let closed: (() => void) | undefined;
    const closing = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const endpoint = await serve((request) => request.socket.once('close', () => closed?.()));
    const error = await rejection(make({ ...options, endpoint, timeout: 30 }).createGroup({ name: 'g' }));
    expect(error).toBeInstanceOf(LanyingTimeoutError);
    expect(error).toMatchObject({ operationId: 'createGroup', timeout: 30, outcome: 'unknown' });
    await closing;
  });

  it.each([200, 502])('stops waiting for the rest of a body of HTTP %i', async (status) => {
    const endpoint = await serve((_request, response) => {
      response.writeHead(status, { 'content-length': envelope.length });
      response.write(envelope.slice(0, 10));
    });
    const error = await rejection(make({ ...options, endpoint }).listFriends({}, { timeout: 30 }));
    expect(error).toMatchObject({ name: 'LanyingTimeoutError', timeout: 30 });
  });

  it('ends a call in the middle of a body when the caller aborts, with the reason of the caller', async () => {
    const controller = new AbortController();
    const reason = new Error('the user left');
    const endpoint = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': envelope.length });
      response.write(envelope.slice(0, 10), () => controller.abort(reason));
    });
    expect(await rejection(make({ ...options, endpoint }).listFriends({}, { signal: controller.signal }))).toBe(reason);
  });
});
