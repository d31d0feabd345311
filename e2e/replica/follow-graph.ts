/** Who follows, asked to follow, or blocked whom, by pk. Time of each follow is kept; oldest first. */
import type { Relation } from './account';

type Edges = Map<string, Map<string, number>>;
const NONE: ReadonlyMap<string, number> = new Map();

export class FollowGraph {
  private readonly out: Edges = new Map();
  private readonly into: Edges = new Map();
  /** By the one who is asked. */
  private readonly requests: Edges = new Map();
  private readonly blocks = new Set<string>();

  followersOf(pk: string): ReadonlyMap<string, number> {
    return this.into.get(pk) ?? NONE;
  }

  followingOf(pk: string): ReadonlyMap<string, number> {
    return this.out.get(pk) ?? NONE;
  }

  requestsTo(pk: string): ReadonlyMap<string, number> {
    return this.requests.get(pk) ?? NONE;
  }

  isBlocked(by: string, pk: string): boolean {
    return this.blocks.has(`${by}>${pk}`);
  }

  relation(a: string, b: string): Relation {
    return {
      following: this.followingOf(a).has(b),
      followedBy: this.followingOf(b).has(a),
      outgoingRequest: this.requestsTo(b).has(a),
      incomingRequest: this.requestsTo(a).has(b),
      blocking: this.isBlocked(a, b),
    };
  }

  follow(a: string, b: string, at: number): void {
    put(this.out, a, b, at);
    put(this.into, b, a, at);
    this.requests.get(b)?.delete(a);
  }

  request(a: string, b: string, at: number): void {
    put(this.requests, b, a, at);
  }

  /** Ends a follow and takes a request back. */
  unfollow(a: string, b: string): void {
    this.out.get(a)?.delete(b);
    this.into.get(b)?.delete(a);
    this.requests.get(b)?.delete(a);
  }

  block(a: string, b: string): void {
    this.unfollow(a, b);
    this.unfollow(b, a);
    this.blocks.add(`${a}>${b}`);
  }

  unblock(a: string, b: string): void {
    this.blocks.delete(`${a}>${b}`);
  }
}

function put(edges: Edges, from: string, to: string, at: number): void {
  const known = edges.get(from) ?? new Map<string, number>();
  known.set(to, at);
  edges.set(from, known);
}
