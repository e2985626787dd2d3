"""One ONNX graph: probability, logit, every contribution, the top reasons and the tokens that mattered, in one call."""

import numpy as np
from onnx import TensorProto, checker, helper, numpy_helper

REASONS = 5
TOP_TOKENS = 3


def build_graph(trees, shap, text_weights, text_bounds, bias, knots_x, knots_y, features, tokens_max):
    initial = {
        "token_weights": np.asarray(text_weights, dtype=np.float32),
        "text_min": np.array(text_bounds[0], dtype=np.float32),
        "text_max": np.array(text_bounds[1], dtype=np.float32),
        "all_tokens": np.ones((tokens_max, 1), dtype=np.float32),
        "all_contributions": np.ones((len(features) + 1, 1), dtype=np.float32),
        "bias": np.array([bias], dtype=np.float32),
        **calibration(knots_x, knots_y),
        "zero_f": np.array(0, dtype=np.float32),
        "one_f": np.array(1, dtype=np.float32),
        "reasons": np.array([REASONS], dtype=np.int64),
        "top_tokens": np.array([TOP_TOKENS], dtype=np.int64),
    }
    node = helper.make_node
    nodes = [
        tree_node(trees, shap, features),
        node("Gather", ["token_weights", "tokens"], ["token_terms"]),
        # Sums are products with ones: ReduceSum's last bit depends on where in memory a row begins, so on its batch.
        node("MatMul", ["token_terms", "all_tokens"], ["text_sum"]),
        node("Clip", ["text_sum", "text_min", "text_max"], ["text"]),
        node("Concat", ["tabular", "text"], ["contributions"], axis=1),
        node("MatMul", ["contributions", "all_contributions"], ["contribution_sum"]),
        node("Add", ["contribution_sum", "bias"], ["logit"]),
        node("Sub", ["logit", "knots"], ["beyond"]),
        node("Relu", ["beyond"], ["beyond_knots"]),
        node("MatMul", ["beyond_knots", "slopes"], ["rise"]),
        node("Add", ["rise", "lowest"], ["raw_probability"]),
        node("Clip", ["raw_probability", "zero_f", "one_f"], ["probability"]),
        node("TopK", ["contributions", "reasons"], ["reason_value", "reason_index_64"], axis=1),
        node("Cast", ["reason_index_64"], ["reason_index"], to=TensorProto.INT32),
        node("TopK", ["token_terms", "top_tokens"], ["token_value", "token_position_64"], axis=1),
        node("Cast", ["token_position_64"], ["token_position"], to=TensorProto.INT32),
    ]
    width = len(features)
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "holdpoint-risk",
        [value("rows", TensorProto.FLOAT, ["N", width]), value("tokens", TensorProto.INT32, ["N", tokens_max])],
        [
            value("probability", TensorProto.FLOAT, ["N", 1]),
            value("logit", TensorProto.FLOAT, ["N", 1]),
            value("contributions", TensorProto.FLOAT, ["N", width + 1]),
            value("reason_index", TensorProto.INT32, ["N", REASONS]),
            value("reason_value", TensorProto.FLOAT, ["N", REASONS]),
            value("token_position", TensorProto.INT32, ["N", TOP_TOKENS]),
            value("token_value", TensorProto.FLOAT, ["N", TOP_TOKENS]),
        ],
        [numpy_helper.from_array(array, name) for name, array in initial.items()],
    )
    model = helper.make_model(
        graph,
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("ai.onnx.ml", 3)],
        ir_version=8,
        producer_name="holdpoint",
    )
    checker.check_model(model)
    return model.SerializeToString(deterministic=True)


def calibration(knots_x, knots_y):
    """Piecewise linear as a sum of ramps: probability = lowest + Σ slope change · max(0, logit − knot)."""
    x, y = np.asarray(knots_x, dtype=np.float64), np.asarray(knots_y, dtype=np.float64)
    slopes = np.diff(y) / np.diff(x)
    changes = np.concatenate([slopes[:1], np.diff(slopes), -slopes[-1:]])
    return {
        "knots": x.astype(np.float32).reshape(1, -1),
        "slopes": changes.astype(np.float32).reshape(-1, 1),
        "lowest": np.array([y[0]], dtype=np.float32),
    }


def tree_node(trees, shap, features):
    """
    A regressor with one target for each feature, whose leaves hold their SHAP vectors. Its rule is x ≤ border to the left,
    and what is missing goes left too, as the trainer has it.
    """
    nodes = {name: [] for name in ("treeids", "nodeids", "featureids", "values", "modes", "truenodeids", "falsenodeids")}
    targets = {name: [] for name in ("treeids", "nodeids", "ids", "weights")}
    for tree_id, (tree, leaves) in enumerate(zip(trees, shap)):
        depth = len(tree["splits"])
        inner = (1 << depth) - 1
        for node_id in range(inner + (1 << depth)):
            is_leaf = node_id >= inner
            level = (node_id + 1).bit_length() - 1
            feature, border = (0, 0.0) if is_leaf else tree["splits"][depth - 1 - level]
            nodes["treeids"].append(tree_id)
            nodes["nodeids"].append(node_id)
            nodes["featureids"].append(feature)
            nodes["values"].append(border)
            nodes["modes"].append("LEAF" if is_leaf else "BRANCH_LEQ")
            nodes["truenodeids"].append(0 if is_leaf else 2 * node_id + 1)
            nodes["falsenodeids"].append(0 if is_leaf else 2 * node_id + 2)
        for leaf, contributions in enumerate(leaves):
            for feature, weight in sorted(contributions.items()):
                targets["treeids"].append(tree_id)
                targets["nodeids"].append(inner + leaf)
                targets["ids"].append(feature)
                targets["weights"].append(float(np.float32(weight)))
    return helper.make_node(
        "TreeEnsembleRegressor",
        ["rows"],
        ["tabular"],
        domain="ai.onnx.ml",
        n_targets=len(features),
        aggregate_function="SUM",
        post_transform="NONE",
        nodes_missing_value_tracks_true=[1 if mode != "LEAF" else 0 for mode in nodes["modes"]],
        **{f"nodes_{name}": values for name, values in nodes.items()},
        **{f"target_{name}": values for name, values in targets.items()},
    )
