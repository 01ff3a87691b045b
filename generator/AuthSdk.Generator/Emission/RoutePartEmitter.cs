using System.Linq;
using AuthSdk.Generator.CSharp;
using AuthSdk.Generator.Models;

namespace AuthSdk.Generator.Emission;

/// <summary>Emits the statements that write a piece of a route.</summary>
internal static class RoutePartEmitter
{
    public static void Emit(SourceWriter writer, RoutePartModel part, WireText text, string url)
    {
        if (part.Parameter is null)
        {
            writer.WriteLine($"{url}.AppendLiteral({Literal.Of(part.Text)});");
            return;
        }

        var (value, expression) = (part.Value!, Expression(part));
        switch (part.Kind)
        {
            case RoutePartKind.Segments:
                writer.WriteLine($"{url}.AppendSegments({text.Text(value, expression)});");
                break;
            case RoutePartKind.Encoded:
                writer.WriteLine($"{url}.AppendEncodedPath({expression});");
                break;
            case RoutePartKind.Optional when value.IsNullable:
                using (writer.Statement($"if ({expression} is not null)"))
                {
                    EmitSegment();
                }

                break;
            case RoutePartKind.Optional:
                EmitSegment();
                break;
            default:
                writer.WriteLine($"{url}.AppendPath({text.Typed(value, expression)});");
                break;
        }

        void EmitSegment()
        {
            writer.WriteLine($"{url}.AppendLiteral(\"/\");");
            writer.WriteLine(part.IsEncoded ? $"{url}.AppendEncodedPath({expression});" : $"{url}.AppendPath({text.Typed(value, expression)});");
        }
    }

    /// <summary>The value, as C#: the parameter, or the property that its links lead to.</summary>
    public static string Expression(RoutePartModel part) =>
        Identifier.Escape(part.Parameter!) + string.Concat(part.Links.Select(link => (link.IsConditional ? "?." : ".") + Identifier.Escape(link.Property)));
}
