using System;
using System.Text;

namespace AuthSdk.Generator.CSharp;

/// <summary>Writes indented C#. Templates start at column zero of their own; the writer adds the indentation of where they stand.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _afterOpening;
    private bool _afterStatement;

    private bool IsAfterEmptyLine => _text.Length > 1 && _text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n';

    /// <summary>Writes a block of lines, which may hold no line break other than <c>\n</c> or <c>\r\n</c>.</summary>
    public SourceWriter Write(string block)
    {
        foreach (var line in block.Split('\n'))
        {
            WriteLine(line.TrimEnd('\r'));
        }

        return this;
    }

    public SourceWriter WriteLine(string line = "")
    {
        if (_afterStatement && line.Length > 0 && line[0] != '}')
        {
            _text.Append('\n');
        }

        _afterStatement = false;
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        _afterOpening = false;
        return this;
    }

    /// <summary>Separates two members by an empty line, but leaves none after an opening brace or another empty line.</summary>
    public SourceWriter Separate()
    {
        if (!_afterOpening && !IsAfterEmptyLine)
        {
            _text.Append('\n');
        }

        return this;
    }

    /// <summary>Writes a header, if any, and an opening brace; the closing brace comes when the result is disposed.</summary>
    public IDisposable Block(string header, string closing = "}")
    {
        if (header.Length > 0)
        {
            Write(header);
        }

        WriteLine("{");
        _depth++;
        _afterOpening = true;
        return new OpenBlock(this, closing);
    }

    /// <summary>A block within a method: an empty line separates it from a statement that follows.</summary>
    public IDisposable Statement(string header)
    {
        Block(header);
        return new OpenBlock(this, "}", isStatement: true);
    }

    /// <summary>Indents what follows until the result is disposed.</summary>
    public IDisposable Indented()
    {
        _depth++;
        return new OpenBlock(this, closing: null);
    }

    public override string ToString() => _text.ToString();

    private sealed class OpenBlock(SourceWriter writer, string? closing, bool isStatement = false) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (closing is not null)
            {
                writer.WriteLine(closing);
            }

            writer._afterStatement = isStatement;
        }
    }
}
