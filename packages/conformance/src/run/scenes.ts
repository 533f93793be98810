import { buildScene } from '../scene/build-scene.ts';
import type { Made } from '../scene/made.ts';
import type { Scene } from '../scene/scene.ts';
import type { Service } from '../service/service.ts';

/** The scenes of a run, one at a time. */
export class Scenes {
  readonly #service: Service;
  readonly #cleaner: Service;
  readonly #made: Made;
  readonly #prefix: string;
  #scene: Scene | undefined;
  #count = 0;
  /** Why not even the first scene could be built: then no other can be. */
  #failure: unknown;
  /** What could not be removed. */
  readonly leftBehind: string[] = [];

  /**
   * @param service builds the scenes, and may be stopped
   * @param cleaner removes them, and is not stopped
   */
  constructor(service: Service, cleaner: Service, made: Made, prefix: string) {
    this.#service = service;
    this.#cleaner = cleaner;
    this.#made = made;
    this.#prefix = prefix;
  }

  /** Returns the current scene, or builds one where none is left or its users and groups have changed. */
  async current(): Promise<Scene> {
    if (this.#scene !== undefined) return this.#scene;
    if (this.#failure !== undefined) throw this.#failure;
    await this.remove();
    this.#count++;
    try {
      this.#scene = await buildScene(this.#service, `${this.#prefix}_${this.#count}`);
      return this.#scene;
    } catch (error) {
      if (this.#count === 1) this.#failure = error;
      throw error;
    }
  }

  /** Discards the current scene: a case has changed what others rely on. */
  discard(): void {
    this.#scene = undefined;
  }

  /** Removes all users and groups. */
  async remove(): Promise<void> {
    this.leftBehind.push(...(await this.#made.remove(this.#cleaner)));
  }
}
