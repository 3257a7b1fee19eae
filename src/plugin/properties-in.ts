import type { App } from 'obsidian';
import type { NoteProperties } from '../domain/message/person-notes';

/** The properties of all notes of the vault, from the metadata cache alone. */
export const propertiesIn = ({ vault, metadataCache }: App): NoteProperties[] =>
  vault.getMarkdownFiles().map((file) => {
    const properties = Object.entries(metadataCache.getFileCache(file)?.frontmatter ?? {});
    return { path: file.path, properties: properties.map(([name, value]: [string, unknown]) => ({ name, value })) };
  });
