"""The linear part: one weight for each hashed token of the goods text, fitted by penalised logistic regression."""

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix


def token_matrix(tokens, buckets):
    """Rows of token ids (0 = padding) as a sparse 0/1 matrix."""
    present = tokens > 0
    rows = np.repeat(np.arange(len(tokens)), present.sum(axis=1))
    return csr_matrix(
        (np.ones(int(present.sum()), dtype=np.float64), (rows, tokens[present])), shape=(len(tokens), buckets)
    )


def fit_text(matrix, y, weight, penalty, offset=0.0):
    """
    Token weights and intercept that minimise the weighted log loss plus penalty/2 times the squared weights; `offset` is
    what is known of each row's logit without its text.
    """
    transposed = matrix.T.tocsr()

    def loss(theta):
        z = matrix @ theta[1:] + theta[0] + offset
        p = 1 / (1 + np.exp(-z))
        value = np.sum(weight * (np.logaddexp(0, z) - y * z)) + penalty / 2 * np.dot(theta[1:], theta[1:])
        residual = weight * (p - y)
        gradient = np.empty_like(theta)
        gradient[0] = residual.sum()
        gradient[1:] = transposed @ residual + penalty * theta[1:]
        return value, gradient

    start = np.zeros(matrix.shape[1] + 1)
    start[0] = np.log(np.average(y, weights=weight) / (1 - np.average(y, weights=weight)))
    fitted = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return fitted.x[1:], fitted.x[0]
