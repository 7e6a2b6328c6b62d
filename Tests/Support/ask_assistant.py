"""Asks a server of the Model Context Protocol with the reference client, and prints what it answered as JSON.

usage: ask_assistant.py PROGRAM REGISTER DAY MODE QUESTIONS

MODE is auto (the revision without a handshake, where the server has it) or legacy (the handshake). QUESTIONS is a
JSON list of [tool, arguments]. Whatever the client finds against the protocol ends the script.
"""
import asyncio
import json
import sys

from jsonschema import Draft202012Validator
from mcp import Client, MCPError, StdioServerParameters

program, register, day, mode, questions = sys.argv[1:]


async def main():
    server = StdioServerParameters(
        command=program, args=["mcp", "--database", register, "--on", day], env={"WGR_NOW": day}
    )
    async with Client(server, mode=mode) as client:
        tools = (await client.list_tools()).tools
        for tool in tools:
            Draft202012Validator.check_schema(tool.input_schema)
        schemas = {tool.name: tool.input_schema for tool in tools}
        answers = []
        for name, arguments in json.loads(questions):
            fits = Draft202012Validator(schemas[name]).is_valid(arguments)
            answer = await client.call_tool(name, arguments)
            answers.append(
                {
                    "fits": fits,
                    "isError": answer.is_error,
                    "text": "\n".join(content.text for content in answer.content),
                }
            )
        resources = (await client.list_resources()).resources
        templates = (await client.list_resource_templates()).resource_templates
        held = {}
        for resource in resources:
            contents = (await client.read_resource(str(resource.uri))).contents
            held[str(resource.uri)] = sorted(map(str, parse(contents[0].text)))
        council = (await client.read_resource("wgr://council/GM0034")).contents
        try:
            await client.read_resource("wgr://elsewhere")
            refused = 0
        except MCPError as error:
            refused = error.code
        return {
            "version": client.protocol_version,
            "server": client.server_info.name,
            "instructions": client.instructions,
            "readOnly": all(tool.annotations.read_only_hint for tool in tools),
            "tools": [tool.name for tool in tools],
            "answers": answers,
            "resources": held,
            "templates": [template.uri_template for template in templates],
            "council": json.loads(council[0].text)["gemeente"]["naam"],
            "refused": refused,
        }


def parse(text):
    value = json.loads(text)
    return value if isinstance(value, dict) else value[0]


print(json.dumps(asyncio.run(main()), ensure_ascii=False))
