#!/usr/bin/env python3
"""Times PyTorch's causal scaled_dot_product_attention, forward and backward, as a reference for bench_cuda_attention.

Tensors are (batch, heads, seq, head_dim) views of a packed (batch, seq, 3, heads, head_dim) tensor, as a model's qkv
product leaves it. Each direction runs as a CUDA graph of `launches` calls over rotating inputs; prints the median
microseconds of one call and TFLOP/s, counting 4*B*H*S*S*D/2 forward and 2.5 times that backward.
"""

import argparse
import statistics

import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

MODELS = {"small": (12, 64), "medium": (16, 64), "large": (20, 64), "xl": (25, 64), "2.7B": (32, 80)}
TYPES = {"bf16": torch.bfloat16, "fp32": torch.float32, "tf32": torch.float32}
BACKENDS = {"flash": SDPBackend.FLASH_ATTENTION, "cudnn": SDPBackend.CUDNN_ATTENTION,
            "efficient": SDPBackend.EFFICIENT_ATTENTION}


def time_graph(calls, repeats):
    """Median microseconds of one of `calls`, all captured in one graph on the current stream."""
    stream = torch.cuda.current_stream()
    calls[0]()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph, stream=stream):
        for call in calls:
            call()
    times = []
    for repeat in range(repeats + 2):
        begin, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        begin.record()
        graph.replay()
        end.record()
        end.synchronize()
        if repeat >= 2:
            times.append(begin.elapsed_time(end) * 1000.0 / len(calls))
    return statistics.median(times)


def measure(batch, seq, heads, head_dim, dtype, backend, launches, repeats):
    """(forward, backward) microseconds."""
    shape = (batch, seq, 3, heads, head_dim)
    sets = min(launches, 8)
    q, k, v, grads = [], [], [], []
    for _ in range(sets):
        parts = torch.randn(shape, device="cuda", dtype=dtype).permute(2, 0, 3, 1, 4)
        for out, part in zip((q, k, v), parts):
            out.append(part.detach().requires_grad_())
        grads.append(torch.randn((batch, seq, heads, head_dim), device="cuda", dtype=dtype).transpose(1, 2))

    def forward(i):
        return torch.nn.functional.scaled_dot_product_attention(q[i], k[i], v[i], is_causal=True)

    with sdpa_kernel(backend):
        with torch.no_grad():
            forward_us = time_graph([lambda i=i: forward(i % sets) for i in range(launches)], repeats)
        out = [forward(i) for i in range(sets)]

        def backward(i):
            torch.autograd.grad(out[i], (q[i], k[i], v[i]), grads[i], retain_graph=True)

        backward_us = time_graph([lambda i=i: backward(i % sets) for i in range(launches)], repeats)
    return forward_us, backward_us


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", nargs="+", default=list(MODELS), choices=list(MODELS))
    parser.add_argument("--seqs", nargs="+", type=int, default=[128, 256, 512, 1024])
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--type", choices=list(TYPES), default="bf16")
    parser.add_argument("--backends", nargs="+", default=["flash"], choices=list(BACKENDS))
    parser.add_argument("--launches", type=int, default=16)
    parser.add_argument("--repeats", type=int, default=11)
    args = parser.parse_args()
    torch.backends.cuda.matmul.allow_tf32 = args.type == "tf32"
    print(f"# {torch.cuda.get_device_name()}, torch {torch.__version__}, batch {args.batch}, {args.type}")
    print("model seq backend fwd_us fwd_tflops bwd_us bwd_tflops")
    # Autograd runs a backward on its forward's stream, and a graph cannot capture the default one.
    torch.cuda.set_stream(torch.cuda.Stream())
    for model in args.models:
        heads, head_dim = MODELS[model]
        for seq in args.seqs:
            flops = 2.0 * args.batch * heads * seq * seq * head_dim
            for backend in args.backends:
                try:
                    fwd, bwd = measure(args.batch, seq, heads, head_dim, TYPES[args.type], BACKENDS[backend],
                                       args.launches, args.repeats)
                    print(f"{model} {seq} {backend} {fwd:.2f} {flops / fwd / 1e6:.1f} {bwd:.2f} "
                          f"{2.5 * flops / bwd / 1e6:.1f}", flush=True)
                except RuntimeError as error:
                    print(f"{model} {seq} {backend} failed: {str(error).splitlines()[0]}", flush=True)


if __name__ == "__main__":
    main()
