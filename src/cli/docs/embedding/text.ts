/** What the Embedding page is made of. */
import type { Form, HostId } from './codes.js';

export type Block =
  /** A paragraph, with `code`. */
  | string
  | { heading: string }
  | { code: string }
  | { list: string[] }
  | { steps: string[] }
  /** Which forms survive on which host. */
  | { table: 'hosts' };

export interface Part {
  id: string;
  title: string;
  blocks: Block[];
}

export interface EmbeddingText {
  title: string;
  lead: string;
  /** Where other pages lead here. */
  summary: string;
  /** The heads of the columns of the table of hosts. */
  columns: [host: string, forms: string];
  forms: Record<Form, string>;
  hosts: Record<HostId, string>;
  /** Before the hosts, a part for each host, and after them. */
  before: Part[];
  perHost: Record<HostId, Block[]>;
  after: Part[];
}
