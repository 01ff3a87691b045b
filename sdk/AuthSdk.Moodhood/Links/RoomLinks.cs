using System.Text;

namespace AuthSdk.Moodhood;

/// <summary>Links to rooms: <c>{web host}/room/{alias}</c>. Links take aliases, calls take ids.</summary>
public static class RoomLinks
{
    private const string Folder = "/room/";

    /// <summary>The web pages of Moodhood.</summary>
    public static Uri Moodhood { get; } = new("https://moodhood.online/");

    /// <summary>The web pages of livedigital.</summary>
    public static Uri LiveDigital { get; } = new("https://edu.livedigital.space/");

    /// <summary>Makes the link to a room, such as for an <c>iframe</c>.</summary>
    /// <remarks>
    /// A page that embeds it is told of the end of the call by a <c>window.postMessage</c> event <c>ld_finish_call</c>.
    /// </remarks>
    /// <param name="webHost">The web pages, such as <see cref="LiveDigital"/>; only scheme, host and port are used.</param>
    /// <param name="alias">The alias of the room. The English documentation allows its id as well.</param>
    /// <param name="participantName">The name to show; asked at the door when <see langword="null"/>.</param>
    /// <param name="refreshToken">
    /// Signs its owner in without a question: the refresh token of a user token, from <c>MoodhoodApiUserTokenResponse</c>. The link is a secret then.
    /// </param>
    /// <returns>The link.</returns>
    /// <exception cref="ArgumentException">There is no alias, or the address is not absolute.</exception>
    public static Uri Create(Uri webHost, string alias, string? participantName = null, SecretString? refreshToken = null)
    {
        ArgumentNullException.ThrowIfNull(webHost);
        ArgumentException.ThrowIfNullOrWhiteSpace(alias);
        if (!webHost.IsAbsoluteUri)
        {
            throw new ArgumentException("The address of the web pages is not absolute.", nameof(webHost));
        }

        var link = new StringBuilder(webHost.GetLeftPart(UriPartial.Authority)).Append(Folder).Append(Uri.EscapeDataString(alias));
        var separator = '?';
        Add("participantName", participantName);
        Add("refreshToken", refreshToken?.Reveal());
        return new Uri(link.ToString());

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                link.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }
    }

    /// <summary>The alias in a link, for <see cref="IMoodhoodApi.GetRoomByAliasAsync"/>.</summary>
    /// <param name="link">A link to a room, with or without a query.</param>
    /// <returns>The alias; <see langword="null"/> if that is no link to a room.</returns>
    public static string? AliasOf(Uri link)
    {
        ArgumentNullException.ThrowIfNull(link);
        if (!link.IsAbsoluteUri || !link.AbsolutePath.StartsWith(Folder, StringComparison.Ordinal))
        {
            return null;
        }

        var alias = link.AbsolutePath.AsSpan(Folder.Length).TrimEnd('/');
        return alias.IsEmpty || alias.Contains('/') ? null : Uri.UnescapeDataString(alias.ToString());
    }
}
