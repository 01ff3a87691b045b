using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace AuthSdk.Generator.Parsing.Metadata;

/// <summary>
/// Reads the texts, the lists of texts and the booleans of one JSON object (RFC 8259) and of the objects in it, and checks the rest only for its form. A
/// generator runs inside the compiler, to which it must not bring a JSON library.
/// </summary>
internal sealed class JsonScanner
{
    private const int MaximalDepth = 32;

    private readonly string _text;
    private int _position;

    private JsonScanner(string text) => _text = text;

    /// <summary>The members of the object.</summary>
    /// <param name="text">The document.</param>
    /// <exception cref="FormatException">It is not an object, or not JSON; the message says where.</exception>
    public static JsonMembers ReadObject(string text)
    {
        var scanner = new JsonScanner(text);
        scanner.SkipSpace();
        var members = scanner.Members(depth: 0);
        scanner.SkipSpace();
        return scanner._position == text.Length ? members : throw scanner.Fault();
    }

    private JsonMembers Members(int depth)
    {
        var members = new JsonMembers();
        Sequence('{', '}', () =>
        {
            var name = Text();
            if (!members.Names.Add(name))
            {
                throw new FormatException($"it has '{name}' twice");
            }

            Expect(':');
            SkipSpace();
            if (depth == 0 && Current == '{')
            {
                members.Objects.Add(name, Members(depth + 1));
            }
            else if (Value(depth + 1) is { } texts)
            {
                members.Texts.Add(name, texts);
            }
        });
        return members;
    }

    // The texts of a value that has only such; null for every other value.
    private List<string>? Value(int depth)
    {
        if (depth > MaximalDepth)
        {
            throw new FormatException($"it is nested deeper than {MaximalDepth} levels");
        }

        switch (Current)
        {
            case '"':
                return [Text()];
            case '[':
                var texts = new List<string>();
                var isList = true;
                Sequence('[', ']', () =>
                {
                    isList &= Current == '"';
                    if (Value(depth + 1) is { Count: 1 } element)
                    {
                        texts.Add(element[0]);
                    }
                });
                return isList ? texts : null;
            case '{':
                Sequence('{', '}', () =>
                {
                    Text();
                    Expect(':');
                    SkipSpace();
                    Value(depth + 1);
                });
                return null;
            default:
                var word = Word();
                return depth == 1 && word is ("true" or "false") ? [word] : null;
        }
    }

    private void Sequence(char start, char end, Action readElement)
    {
        Expect(start);
        SkipSpace();
        if (Current == end)
        {
            _position++;
            return;
        }

        while (true)
        {
            SkipSpace();
            readElement();
            SkipSpace();
            if (Current == end)
            {
                _position++;
                return;
            }

            Expect(',');
        }
    }

    private string Text()
    {
        Expect('"');
        var text = new StringBuilder();
        while (Current != '"')
        {
            if (Current < ' ')
            {
                throw Fault();
            }

            text.Append(Current == '\\' ? Escaped() : Current);
            _position++;
        }

        _position++;
        return text.ToString();
    }

    private char Escaped()
    {
        _position++;
        switch (Current)
        {
            case 'n': return '\n';
            case 't': return '\t';
            case 'r': return '\r';
            case 'b': return '\b';
            case 'f': return '\f';
            case '"' or '\\' or '/': return Current;
            case 'u' when _position + 4 < _text.Length &&
                ushort.TryParse(_text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit):
                _position += 4;
                return (char)unit;
            default: throw Fault();
        }
    }

    // A number, or one of the three words. Numbers are of no interest here, so that their form is checked loosely.
    private string Word()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '-' or '+' or '.'))
        {
            _position++;
        }

        var word = _text.Substring(start, _position - start);
        if (word is not ("true" or "false" or "null") && !double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            _position = start;
            throw Fault();
        }

        return word;
    }

    private char Current => _position < _text.Length ? _text[_position] : throw new FormatException("it ends in the middle");

    private void Expect(char character)
    {
        SkipSpace();
        if (Current != character)
        {
            throw Fault();
        }

        _position++;
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }
    }

    private FormatException Fault()
    {
        var before = _text.Substring(0, _position);
        var line = before.Split('\n').Length;
        return new FormatException($"it is not a JSON object: line {line}, column {_position - before.LastIndexOf('\n')}");
    }
}
