using AuthSdk.Moodhood;

namespace AuthSdk.Apis.Tests.Moodhood;

public sealed class MoodhoodLinkTests
{
    [Fact]
    public void A_link_names_the_room_the_guest_and_who_signs_in()
    {
        Assert.Equal("https://moodhood.online/room/EGBYWoMZJe", RoomLinks.Create(RoomLinks.Moodhood, "EGBYWoMZJe").AbsoluteUri);
        Assert.Equal(
            "https://edu.livedigital.space/room/EGBYWoMZJe?participantName=Ada%20%26%20Bob&refreshToken=a.b.c",
            RoomLinks.Create(RoomLinks.LiveDigital, "EGBYWoMZJe", "Ada & Bob", "a.b.c").AbsoluteUri);
        Assert.Equal(
            "http://rooms.test:81/room/a%2Fb?refreshToken=t",
            RoomLinks.Create(new Uri("http://rooms.test:81/v1"), "a/b", refreshToken: "t").AbsoluteUri);
    }

    [Fact]
    public void A_link_needs_a_room_and_an_absolute_address()
    {
        Assert.Throws<ArgumentException>(() => RoomLinks.Create(RoomLinks.Moodhood, " "));
        Assert.Throws<ArgumentException>(() => RoomLinks.Create(new Uri("/x", UriKind.Relative), "a"));
    }

    [Theory]
    [InlineData("https://moodhood.online/room/hMInKY6FoM?participantName=GuestName&accessToken=someAccessToken", "hMInKY6FoM")]
    [InlineData("https://moodhood.online/room/hMInKY6FoM/", "hMInKY6FoM")]
    [InlineData("https://moodhood.online/room/", null)]
    [InlineData("https://moodhood.online/room/a/b", null)]
    [InlineData("https://moodhood.online/rooms/a", null)]
    [InlineData("/room/a", null)]
    public void The_alias_is_read_from_a_link(string link, string? alias) =>
        Assert.Equal(alias, RoomLinks.AliasOf(new Uri(link, UriKind.RelativeOrAbsolute)));

    [Theory]
    [InlineData("60d55c0eb9ef88ab17b0aabb", true)]
    [InlineData("60D55C0EB9EF88AB17B0AABB", false)]
    [InlineData("60d55c0eb9ef88ab17b0aab", false)]
    [InlineData("EGBYWoMZJe", false)]
    [InlineData(null, false)]
    public void An_id_is_told_from_an_alias(string? text, bool isId) => Assert.Equal(isId, MoodhoodId.IsId(text));
}
