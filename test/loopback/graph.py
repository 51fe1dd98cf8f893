"""Evaluating an expression graph: {'result': key, 'values': {key: node}}.

Functions are lexical: a body sees the arguments of the functions around it. A node is evaluated once for each set of values that
its free arguments have. `If` evaluates only the branch it takes.
"""

from .errors import ServiceError
from .registry import call

_CONSTANTS = ('constantValue', 'integerValue', 'bytesValue')


class Graph:
    """One expression of a request; `evaluate` gives its value."""

    def __init__(self, expression):
        self.nodes = expression['values']
        self.result = expression['result']
        self._values = {}
        self._free = {}

    def evaluate(self):
        return self.value(self.result, {})

    def value(self, key, bound):
        """The value of the node called `key`; bound: the values of the arguments in sight."""
        free = {name: bound[name] for name in self._free_names(key) if name in bound}
        memo = (key, *((name, id(each)) for name, each in sorted(free.items(), key=lambda item: item[0])))
        if memo not in self._values:
            # The bound values are kept beside: while they live, nothing else has their id.
            self._values[memo] = self._evaluate(self.nodes[key], bound), free
        return self._values[memo][0]

    def _evaluate(self, node, bound):
        ((kind, content),) = node.items()
        if kind in _CONSTANTS:
            return int(content) if kind == 'integerValue' else content
        if kind == 'valueReference':
            return self.value(content, bound)
        if kind == 'argumentReference':
            if content not in bound:
                raise ServiceError(f"Invalid expression: no argument '{content}' here.")
            return bound[content]
        if kind == 'arrayValue':
            return [self._evaluate(each, bound) for each in content.get('values', [])]
        if kind == 'dictionaryValue':
            return {name: self._evaluate(each, bound) for name, each in content.get('values', {}).items()}
        if kind == 'functionDefinitionValue':
            return Function(self, content.get('argumentNames', []), content['body'], bound)
        if kind == 'functionInvocationValue':
            return self._invoke(content, bound)
        raise ServiceError(f"Invalid expression: unknown node '{kind}'.")

    def _invoke(self, invocation, bound):
        arguments = invocation.get('arguments', {})
        if invocation.get('functionName') == 'If':
            condition = self._evaluate(arguments['condition'], bound) if 'condition' in arguments else None
            branch = arguments.get('trueCase' if _true(condition) else 'falseCase')
            return None if branch is None else self._evaluate(branch, bound)
        given = {name: self._evaluate(each, bound) for name, each in arguments.items()}
        if 'functionReference' in invocation:
            return self.value(invocation['functionReference'], bound).apply(given)
        return call(invocation['functionName'], given)

    def _free_names(self, key):
        if key not in self.nodes:
            raise ServiceError(f"Invalid expression: no value '{key}'.")
        if key not in self._free:
            self._free[key] = frozenset()  # a graph has no cycles; a damaged one must not recurse for ever
            self._free[key] = frozenset(self._names(self.nodes[key]))
        return self._free[key]

    def _names(self, node):
        ((kind, content),) = node.items()
        if kind == 'argumentReference':
            return {content}
        if kind == 'valueReference':
            return self._free_names(content)
        if kind == 'functionDefinitionValue':
            return self._free_names(content['body']) - set(content.get('argumentNames', []))
        if kind == 'arrayValue':
            return set().union(*map(self._names, content.get('values', [])))
        if kind == 'dictionaryValue':
            return set().union(*map(self._names, content.get('values', {}).values()))
        if kind == 'functionInvocationValue':
            called = self._free_names(content['functionReference']) if 'functionReference' in content else set()
            return called.union(*map(self._names, content.get('arguments', {}).values()))
        return set()


class Function:
    """A function of the graph with the arguments that were in sight where it was defined."""

    def __init__(self, graph, names, body, bound):
        self.graph, self.names, self.body, self.bound = graph, names, body, bound

    def __call__(self, *values):
        return self.apply(dict(zip(self.names, values)))

    def apply(self, arguments):
        return self.graph.value(self.body, {**self.bound, **arguments})


def _true(condition):
    """Whether a condition holds: null, false, 0 and the empty string do not."""
    return not (condition is None or condition is False or condition == '' or (not callable(condition) and condition == 0))
