/** How the voice treats a block. */
export type BlockKind = 'paragraph' | 'item' | 'heading' | 'quote';

/** `cell` is the cell of a table, which checks read and the voice does not. */
export type MarkedKind = BlockKind | 'cell';
