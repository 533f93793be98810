/** Replace it by your own way to know who is signed in. */
export async function sessionOf(request: Request): Promise<{ lanyingUserId: number } | undefined> {
  const [, id] = /user=(\d+)/.exec(request.headers.get('cookie') ?? '') ?? [];
  return id === undefined ? undefined : { lanyingUserId: Number(id) };
}
