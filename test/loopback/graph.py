"""Evaluating an expression graph: {'result': key, 'values': {key: node}}.

Functions are lexical: a body sees the arguments of the functions around it. A node is evaluated once for each set of values that
its free arguments have. `If` evaluates only the branch it takes.

Expressions are deeper than Python's calls may be: what waits for the value of another node is a generator that yields it.
"""

from hashlib import sha256

from .bodies import plain_body
from .errors import ServiceError
from .images import Image
from .registry import call
from .values import Collection

_CONSTANTS = ('constantValue', 'integerValue', 'bytesValue')


class Graph:
    """One expression of a request; `evaluate` gives its value.

    images: digest of a node -> the image or collection of images that it gave in other expressions of this archive.
    """

    def __init__(self, expression, images=None):
        self.nodes = expression['values']
        self.result = expression['result']
        self._images = {} if images is None else images
        self._digests = {}
        self._values = {}
        self._begun = set()
        self._free = {}
        self.bodies = {}  # of functions as plain calls, by key and the arguments that they depend on

    def evaluate(self):
        try:
            return self.value(self.result, {})
        finally:
            # Functions know their graph and are among its values: without this, pixels would wait for the garbage collector.
            self._values.clear()
            self._begun.clear()
            self.bodies.clear()

    def value(self, key, bound):
        """The value of the node called `key`; bound: the values of the arguments in sight."""
        return _finished(self._value(key, bound))

    def value_of(self, node, bound):
        """The value of a node that has no name."""
        return _finished(self._evaluate(node, bound))

    def names_of(self, node):
        """The arguments that a node depends on."""
        return _finished(self._names(node))

    def _value(self, key, bound):
        names = yield self._free_names(key)
        free = {name: bound[name] for name in names if name in bound}
        memo = (key, *((name, id(each)) for name, each in sorted(free.items(), key=lambda item: item[0])))
        if memo not in self._values:
            if memo in self._begun:
                raise ServiceError(f"Invalid expression: value '{key}' depends on itself.")
            self._begun.add(memo)
            value = (yield self._evaluate(self.nodes[key], bound)) if names else (yield self._of_all(key))
            # The bound values are kept beside: while they live, nothing else has their id.
            self._values[memo] = value, free
        return self._values[memo][0]

    def _of_all(self, key):
        """The value of a node without free arguments: that of an equal one where it is an image."""
        if 'functionInvocationValue' not in self.nodes[key]:
            return (yield self._evaluate(self.nodes[key], {}))
        digest = yield self._digest(key)
        if digest in self._images:
            return self._images[digest]
        value = yield self._evaluate(self.nodes[key], {})
        images = isinstance(value, Image) or (isinstance(value, Collection) and value.kind == 'ImageCollection')
        # Features are mostly points at which several images are read, or the table that is read there, which is asked for once.
        if images or self.nodes[key]['functionInvocationValue'].get('functionName') == 'Collection':
            self._images[digest] = value
        return value

    def _digest(self, key):
        """Equal for nodes that are made of equal ones."""
        if key not in self._digests:
            self._digests[key] = None  # a damaged graph must not be followed for ever
            spelled = yield self._spelled(self.nodes[key])
            self._digests[key] = sha256(repr(spelled).encode()).hexdigest()
        return self._digests[key]

    def _spelled(self, node):
        """A node with digests instead of references."""
        ((kind, content),) = node.items()
        if kind == 'valueReference':
            return kind, (yield self._digest(content))
        if kind == 'functionDefinitionValue':
            return kind, content.get('argumentNames', []), (yield self._digest(content['body']))
        if kind == 'functionInvocationValue':
            function = content.get('functionName')
            if 'functionReference' in content:
                function = kind, (yield self._digest(content['functionReference']))
            return kind, function, (yield self._spelled_each(content.get('arguments', {})))
        if kind == 'arrayValue':
            return kind, (yield self._spelled_each(dict(enumerate(content.get('values', [])))))
        if kind == 'dictionaryValue':
            return kind, (yield self._spelled_each(content.get('values', {})))
        return kind, content

    def _spelled_each(self, nodes):
        spelled = {}
        for name, node in sorted(nodes.items()):
            spelled[name] = yield self._spelled(node)
        return spelled

    def _evaluate(self, node, bound):
        ((kind, content),) = node.items()
        if kind in _CONSTANTS:
            return int(content) if kind == 'integerValue' else content
        if kind == 'valueReference':
            return (yield self._value(content, bound))
        if kind == 'argumentReference':
            if content not in bound:
                raise ServiceError(f"Invalid expression: no argument '{content}' here.")
            return bound[content]
        if kind == 'arrayValue':
            return list((yield self._each(dict(enumerate(content.get('values', []))), bound)).values())
        if kind == 'dictionaryValue':
            return (yield self._each(content.get('values', {}), bound))
        if kind == 'functionDefinitionValue':
            return Function(self, content.get('argumentNames', []), content['body'], bound)
        if kind == 'functionInvocationValue':
            return (yield self._invoke(content, bound))
        raise ServiceError(f"Invalid expression: unknown node '{kind}'.")

    def _each(self, nodes, bound):
        values = {}
        for name, node in nodes.items():
            values[name] = yield self._evaluate(node, bound)
        return values

    def _invoke(self, invocation, bound):
        arguments = invocation.get('arguments', {})
        if invocation.get('functionName') == 'If':
            condition = (yield self._evaluate(arguments['condition'], bound)) if 'condition' in arguments else None
            branch = arguments.get('trueCase' if _true(condition) else 'falseCase')
            return None if branch is None else (yield self._evaluate(branch, bound))
        given = yield self._each(arguments, bound)
        if 'functionReference' in invocation:
            function = yield self._value(invocation['functionReference'], bound)
            return function.apply(given)
        return call(invocation['functionName'], given)

    def _free_names(self, key):
        if key not in self.nodes:
            raise ServiceError(f"Invalid expression: no value '{key}'.")
        if key not in self._free:
            self._free[key] = frozenset()  # a graph has no cycles; a damaged one must not be followed for ever
            self._free[key] = frozenset((yield self._names(self.nodes[key])))
        return self._free[key]

    def _names(self, node):
        ((kind, content),) = node.items()
        if kind == 'argumentReference':
            return {content}
        if kind == 'valueReference':
            return (yield self._free_names(content))
        if kind == 'functionDefinitionValue':
            return (yield self._free_names(content['body'])) - set(content.get('argumentNames', []))
        inner, names = [], set()
        if kind == 'arrayValue':
            inner = content.get('values', [])
        elif kind == 'dictionaryValue':
            inner = content.get('values', {}).values()
        elif kind == 'functionInvocationValue':
            inner = content.get('arguments', {}).values()
            if 'functionReference' in content:
                names |= yield self._free_names(content['functionReference'])
        for each in inner:
            names |= yield self._names(each)
        return names


def _finished(task):
    """What a generator returns that yields the generators whose values it waits for."""
    waiting, value = [task], None
    while waiting:
        try:
            waiting.append(waiting[-1].send(value))
            value = None
        except StopIteration as done:
            waiting.pop()
            value = done.value
    return value


_LIGHT = (list, int, float, str)


class Function:
    """A function of the graph with the arguments that were in sight where it was defined."""

    def __init__(self, graph, names, body, bound):
        self.graph, self.names, self.body, self.bound = graph, names, body, bound

    def __call__(self, *values):
        return self.apply(dict(zip(self.names, values)))

    def apply(self, arguments):
        bound = {**self.bound, **arguments}
        # What is computed of images is kept: their bands keep their pixels.
        light = all(type(each) in _LIGHT for each in arguments.values()) and self.body in self.graph.nodes
        body = plain_body(self.graph, self.body, frozenset(arguments)) if light else None
        return body(bound, {}) if body else self.graph.value(self.body, bound)


def _true(condition):
    """Whether a condition holds: null, false, 0 and the empty string do not."""
    return not (condition is None or condition is False or condition == '' or (not callable(condition) and condition == 0))
