"""Trains the network that ranks ghost text: a gated recurrent network over words, one layer, tied embeddings.

    python3 train.py DIR [EPOCHS]

DIR holds tokens.bin and words.json (export-tokens.ts); network.bin and sizes.json are written beside them, for pack.ts.
Needs PyTorch (tried with 2.13 for processors) and numpy. 2.5 epochs over 5 million tokens took 19 minutes on one core.

Sequences begin at a block's start with an empty state, as they do where drafts are read. Vectors of words start from a decomposition of
their neighbours (positive pointwise mutual information, singular values). The loss is a sampled softmax with 2,048 words drawn in
proportion to frequency to the power of 0.8, corrected by how often they are drawn (Jean et al. 2015).
"""
import bisect
import json
import math
import random
import sys

import numpy as np
import torch
from torch.nn.functional import dropout

WIDTH, SIZE = 128, 256
LENGTH, BATCH, SAMPLED = 96, 32, 2048
RATE = 2.5e-3
BLOCK_STARTS = 4  # numbers 1 to 4 open a post or a block

torch.set_num_threads(1)
torch.manual_seed(7)
random.seed(7)
folder = sys.argv[1]
epochs = float(sys.argv[2]) if len(sys.argv) > 2 else 2.5
words = json.load(open(f"{folder}/words.json"))
tokens = torch.from_numpy(np.fromfile(f"{folder}/tokens.bin", dtype=np.int32)).long()
padded = torch.cat([tokens, torch.zeros(LENGTH + 2, dtype=torch.long)])
counts = torch.bincount(tokens, minlength=len(words)).float()
starts = ((tokens >= 1) & (tokens <= BLOCK_STARTS)).nonzero().flatten().tolist()


def sequences():
    """Places where sequences begin: block starts, far enough apart to cover the text about once, drawn anew each time."""
    places, at = [], starts[0]
    while at < len(tokens) - 8:
        places.append(at)
        low = bisect.bisect_right(starts, at + 40 + random.randrange(56))
        high = bisect.bisect_right(starts, at + LENGTH)
        if low < high:
            at = starts[random.randrange(low, high)]
        else:
            at = starts[low] if low < len(starts) else len(tokens)
    random.shuffle(places)
    return places


def neighbour_vectors():
    size = len(words)
    pairs = [
        (pair, count.float() * weight)
        for distance, weight in ((1, 1.0), (2, 0.5))
        for pair, count in [torch.unique(tokens[:-distance] * size + tokens[distance:], return_counts=True)]
    ]
    unique, places = torch.unique(torch.cat([pair for pair, _ in pairs]), return_inverse=True)
    count = torch.zeros(len(unique)).scatter_add_(0, places, torch.cat([count for _, count in pairs]))
    unique, count = unique[count >= 2], count[count >= 2]
    first, second = unique // size, unique % size
    total = count.sum()
    of_first = torch.zeros(size).scatter_add_(0, first, count)
    of_second = torch.zeros(size).scatter_add_(0, second, count)
    smoothed = of_second**0.75 * (total / (of_second**0.75).sum())
    information = (count * total / (of_first[first] * smoothed[second])).log().clamp(min=0)
    matrix = torch.sparse_coo_tensor(torch.stack([first, second]), information, (size, size)).coalesce()
    turned = torch.sparse_coo_tensor(torch.stack([second, first]), information, (size, size)).coalesce()
    basis = torch.randn(size, WIDTH // 2 + 10)
    for _ in range(4):
        basis, _ = torch.linalg.qr(torch.sparse.mm(turned, basis))
        basis, _ = torch.linalg.qr(torch.sparse.mm(matrix, basis))
    left, values, right = torch.linalg.svd(torch.sparse.mm(turned, basis).T, full_matrices=False)
    half, roots = WIDTH // 2, values[: WIDTH // 2].sqrt()
    vectors = torch.cat([(basis @ left)[:, :half] * roots, right.T[:, :half] * roots], 1)
    return vectors / vectors.std() * 0.1


class Network(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.vectors = torch.nn.Parameter(neighbour_vectors())
        self.gates = torch.nn.GRU(WIDTH, SIZE, batch_first=True)
        self.output = torch.nn.Linear(SIZE, WIDTH)
        self.biases = torch.nn.Parameter(((counts + 1) / counts.sum()).log())

    def forward(self, read):
        states, _ = self.gates(dropout(self.vectors[read], 0.1))
        return dropout(self.output(states), 0.1)


network = Network()
optimiser = torch.optim.Adam(network.parameters(), betas=(0.9, 0.98))
drawn = (counts + 1) ** 0.8
drawn[: BLOCK_STARTS + 1] = 1e-9
drawn /= drawn.sum()
correction = (drawn * SAMPLED).log()
steps, step = int(epochs * len(sequences()) / BATCH), 0
while step < steps:
    places = sequences()
    for at in range(0, len(places) - BATCH, BATCH):
        if step >= steps:
            break
        rate = RATE * min(1, (step + 1) / 100) * max(0.02, (1 + math.cos(math.pi * step / steps)) / 2)
        for group in optimiser.param_groups:
            group["lr"] = rate
        rows = torch.stack([padded[place : place + LENGTH + 1] for place in places[at : at + BATCH]])
        expected, wanted = network(rows[:, :-1]).reshape(-1, WIDTH), rows[:, 1:].reshape(-1)
        # Neither unknown words nor the starts of blocks are predicted.
        is_word = wanted > BLOCK_STARTS
        expected, wanted = expected[is_word], wanted[is_word]
        others = torch.multinomial(drawn, SAMPLED, replacement=True)
        right = (expected * network.vectors[wanted]).sum(1) + network.biases[wanted]
        wrong = expected @ network.vectors[others].T + (network.biases[others] - correction[others])
        wrong = wrong.masked_fill(wanted[:, None] == others[None, :], -1e4)
        loss = (torch.logsumexp(torch.cat([right[:, None], wrong], 1), 1) - right).mean()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        step += 1
        if step % 100 == 0:
            print(f"{step} of {steps}: {loss.item() / math.log(2):.2f} bits", flush=True)


def as_bytes(rows):
    scales = rows.abs().amax(1).clamp(min=1e-8) / 127
    return scales.numpy().astype("<f4").tobytes() + (rows / scales[:, None]).round().to(torch.int8).numpy().tobytes()


weights = {name: value.detach() for name, value in network.state_dict().items()}
with open(f"{folder}/network.bin", "wb") as file:
    for name in ("vectors", "gates.weight_ih_l0", "gates.weight_hh_l0", "output.weight"):
        file.write(as_bytes(weights[name]))
    for name in ("biases", "gates.bias_ih_l0", "gates.bias_hh_l0", "output.bias"):
        file.write(weights[name].numpy().astype("<f4").tobytes())
json.dump({"size": SIZE, "width": WIDTH}, open(f"{folder}/sizes.json", "w"))
