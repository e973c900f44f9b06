import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import { Client, type ClientOptions } from '@elastic/elasticsearch';

/** The address of the Elasticsearch that the tests use. */
export function elasticsearchUrl(): string {
  const url = process.env['ELASTICSEARCH_URL'];
  if (!url) {
    throw new Error(
      'These tests need an Elasticsearch: `npm test` starts one for all; or run `npm run elasticsearch` elsewhere and export the ELASTICSEARCH_URL that it prints.',
    );
  }
  return url;
}

/** A client that is closed when the test ends. */
export function newClient(test: TestContext, options: ClientOptions = { node: elasticsearchUrl() }): Client {
  const client = new Client(options);
  test.after(() => client.close());
  return client;
}

/** The name of an index that no other test uses, deleted when the test ends. */
export function newIndex(test: TestContext, url: string = elasticsearchUrl()): string {
  const name = `wishlab-test-${randomBytes(6).toString('hex')}`;
  test.after(() => fetch(`${url}/${name}?ignore_unavailable=true`, { method: 'DELETE' }));
  return name;
}

/** How many documents an index has, all of them visible. */
export async function countOf(client: Client, index: string): Promise<number> {
  await client.indices.refresh({ index });
  return (await client.count({ index })).count;
}
