"""Tiny random models of transformers, one of a kind, and batches for them; nothing is downloaded."""

import torch
import transformers

VOCABULARY, LENGTH, BATCH = 20, 8, 4


def tiny(kind: str, seed: int = 0, **more) -> torch.nn.Module:
    """Return a model without dropout, in training mode."""
    torch.manual_seed(seed)
    small = {"vocab_size": VOCABULARY, "pad_token_id": 1, "bos_token_id": 0, "eos_token_id": 2} | more
    bart = small | {
        "d_model": 16,
        "encoder_layers": 1,
        "decoder_layers": 1,
        "encoder_attention_heads": 2,
        "decoder_attention_heads": 2,
        "encoder_ffn_dim": 16,
        "decoder_ffn_dim": 16,
        "max_position_embeddings": 32,
        "decoder_start_token_id": 2,
        "dropout": 0.0,
    }
    bert = small | {
        "hidden_size": 16,
        "num_hidden_layers": 1,
        "num_attention_heads": 2,
        "intermediate_size": 16,
        "max_position_embeddings": 32,
        "hidden_dropout_prob": 0.0,
        "attention_probs_dropout_prob": 0.0,
    }
    t5 = small | {
        "d_model": 16,
        "d_kv": 8,
        "d_ff": 16,
        "num_layers": 1,
        "num_heads": 2,
        "decoder_start_token_id": 1,
        "dropout_rate": 0.0,
    }
    gpt2 = small | {
        "n_positions": 32,
        "n_embd": 16,
        "n_layer": 1,
        "n_head": 2,
        "resid_pdrop": 0.0,
        "embd_pdrop": 0.0,
        "attn_pdrop": 0.0,
    }
    makers = {
        "bart": lambda: transformers.BartForConditionalGeneration(transformers.BartConfig(**bart)),
        "bart decoder": lambda: transformers.BartForCausalLM(transformers.BartConfig(**bart)),
        "t5": lambda: transformers.T5ForConditionalGeneration(transformers.T5Config(**t5)),
        "gpt2": lambda: transformers.GPT2LMHeadModel(transformers.GPT2Config(**gpt2)),
        "sequence": lambda: transformers.BertForSequenceClassification(transformers.BertConfig(**bert)),
        "tokens": lambda: transformers.BertForTokenClassification(transformers.BertConfig(**bert)),
        "masked": lambda: transformers.BertForMaskedLM(transformers.BertConfig(**bert)),
        "choices": lambda: transformers.BertForMultipleChoice(transformers.BertConfig(**bert)),
        "answer": lambda: transformers.BertForQuestionAnswering(transformers.BertConfig(**bert)),
        "bart answer": lambda: transformers.BartForQuestionAnswering(transformers.BartConfig(**bart)),
    }
    model = makers[kind]().train()
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim > 1:
                parameter.mul_(10.0)  # so that another token is another output
    return model


def numbers(seed: int, *shape: int, low: int = 3, high: int = VOCABULARY) -> torch.Tensor:
    """Return integers in [low, high)."""
    return torch.randint(low, high, shape, generator=torch.Generator().manual_seed(seed))


def batch_for(kind: str) -> dict[str, torch.Tensor]:
    """Return ids with padding at the end of row 0, its mask, and labels of the kind."""
    shape = (BATCH, 3, LENGTH) if kind == "choices" else (BATCH, LENGTH)
    ids, seen = numbers(1, *shape), torch.ones(shape, dtype=torch.long)
    ids[0, ..., 5:], seen[0, ..., 5:] = 1, 0
    data = {"input_ids": ids, "attention_mask": seen}
    if kind == "sequence":
        return data | {"labels": numbers(2, BATCH, low=0, high=3)}
    if kind == "choices":
        return data | {"labels": numbers(2, BATCH, low=0, high=3)}
    if "answer" in kind:
        return data | {
            "start_positions": numbers(2, BATCH, low=0, high=5),
            "end_positions": numbers(3, BATCH, low=0, high=5),
        }
    labels = numbers(2, BATCH, LENGTH, low=3, high=VOCABULARY if kind != "tokens" else 4)
    labels[0, 5:] = -100
    return data | {"labels": labels}
