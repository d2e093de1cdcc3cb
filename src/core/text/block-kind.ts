/** What a block is to the voice. */
export type BlockKind = 'paragraph' | 'item' | 'heading' | 'quote';

/** `cell` is the cell of a table: checks read it, the voice does not. */
export type MarkedKind = BlockKind | 'cell';
