using System.Text.Json;

namespace AuthSdk.TokenEndpoint;

/// <summary>
/// The fields that are looked for in a JSON object, as a tree of names. Whatever is not in it is passed over without being looked at.
/// Immutable once built.
/// </summary>
/// <param name="name">The name of the field; of an element of an array, its index.</param>
/// <param name="path">The way to it, for messages.</param>
internal sealed class FieldTree(string name, string path)
{
    private readonly List<FieldTree> _children = [];

    private readonly List<int> _slots = [];

    public string Path => path;

    /// <summary>Where the value goes; several, when one field has several meanings.</summary>
    public IReadOnlyList<int> Slots => _slots;

    public bool HasChildren => _children.Count > 0;

    /// <summary>Whether this is the object whose other fields are kept as additional data.</summary>
    public bool IsBody { get; private set; }

    /// <summary>Whether it holds a token or another standard field, here or further down, so that it is no additional data.</summary>
    public bool IsStandard { get; private set; }

    /// <summary>The child of the name that the reader stands at.</summary>
    public FieldTree? Find(ref Utf8JsonReader reader)
    {
        foreach (var child in _children)
        {
            if (reader.ValueTextEquals(child.Name))
            {
                return child;
            }
        }

        return null;
    }

    public FieldTree? Find(string wanted) => _children.Find(child => child.Name == wanted);

    /// <summary>The node at the end of a way from here; made where it is missing.</summary>
    public FieldTree At(string way)
    {
        var node = this;
        foreach (var step in FieldPath.Split(way))
        {
            var next = node.Find(step);
            if (next is null)
            {
                next = new FieldTree(step, node.Path.Length == 0 ? step : $"{node.Path}.{step}");
                node._children.Add(next);
            }

            node = next;
        }

        return node;
    }

    public FieldTree MarkBody()
    {
        IsBody = true;
        return this;
    }

    /// <summary>Looks for a field at the end of a way.</summary>
    public void Add(string way, TokenField field) => At(way)._slots.Add((int)field);

    /// <summary>Looks for a standard field, of which additional data must say nothing.</summary>
    public void AddStandard(string way, TokenField field)
    {
        Add(way, field);
        var node = this;
        foreach (var step in FieldPath.Split(way))
        {
            node = node.Find(step)!;
            node.IsStandard = true;
        }
    }

    private string Name => name;
}
