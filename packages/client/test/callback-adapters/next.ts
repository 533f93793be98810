// app/callback/route.ts
import { LanyingCallbackError, receiveCallback } from '@lanying-im/client/callback';

export async function POST(request: Request): Promise<Response> {
  try {
    const message = await receiveCallback(request, { signature: process.env['CALLBACK_SIGNATURE'] });
    if (!message.isDuplicate) console.log(message.from.uid, message.content);
    return new Response();
  } catch (error) {
    if (error instanceof LanyingCallbackError) return new Response(error.message, { status: error.status });
    throw error;
  }
}
